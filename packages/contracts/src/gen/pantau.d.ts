import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace pantau. */
export namespace pantau {

    /** Namespace assessment. */
    namespace assessment {

        /** Namespace v1. */
        namespace v1 {

            /** Outcome enum. */
            enum Outcome {

                /** OUTCOME_UNSPECIFIED value */
                OUTCOME_UNSPECIFIED = 0,

                /** OUTCOME_APPLIED value */
                OUTCOME_APPLIED = 1,

                /** OUTCOME_DUPLICATE value */
                OUTCOME_DUPLICATE = 2,

                /** OUTCOME_STALE value */
                OUTCOME_STALE = 3,

                /** OUTCOME_CONFLICT value */
                OUTCOME_CONFLICT = 4,

                /** OUTCOME_REJECTED value */
                OUTCOME_REJECTED = 5
            }

            /**
             * Properties of a SubmissionDecided.
             * @deprecated Use pantau.assessment.v1.SubmissionDecided.$Properties instead.
             */
            interface ISubmissionDecided extends pantau.assessment.v1.SubmissionDecided.$Properties {
            }

            /** Represents a SubmissionDecided. */
            class SubmissionDecided {

                /**
                 * Constructs a new SubmissionDecided.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.assessment.v1.SubmissionDecided.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SubmissionDecided inputEventId. */
                inputEventId: string;

                /** SubmissionDecided inputType. */
                inputType: string;

                /** SubmissionDecided submissionId. */
                submissionId: string;

                /** SubmissionDecided institution. */
                institution: string;

                /** SubmissionDecided unitCode. */
                unitCode: string;

                /** SubmissionDecided productCode. */
                productCode: string;

                /** SubmissionDecided instrument. */
                instrument: string;

                /** SubmissionDecided period. */
                period: string;

                /** SubmissionDecided revision. */
                revision: number;

                /** SubmissionDecided outcome. */
                outcome: pantau.assessment.v1.Outcome;

                /** SubmissionDecided reasons. */
                reasons: string[];

                /** SubmissionDecided findings. */
                findings: string[];

                /** SubmissionDecided recordedAtMs. */
                recordedAtMs: number;

                /** SubmissionDecided source. */
                source?: (pantau.common.v1.Source|null);

                /**
                 * Creates a new SubmissionDecided instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SubmissionDecided instance
                 */
                static create(properties: pantau.assessment.v1.SubmissionDecided.$Shape): pantau.assessment.v1.SubmissionDecided & pantau.assessment.v1.SubmissionDecided.$Shape;
                static create(properties?: pantau.assessment.v1.SubmissionDecided.$Properties): pantau.assessment.v1.SubmissionDecided;

                /**
                 * Encodes the specified SubmissionDecided message. Does not implicitly {@link pantau.assessment.v1.SubmissionDecided.verify|verify} messages.
                 * @param message SubmissionDecided message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.assessment.v1.SubmissionDecided, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SubmissionDecided message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.SubmissionDecided & pantau.assessment.v1.SubmissionDecided.$Shape} SubmissionDecided
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.assessment.v1.SubmissionDecided & pantau.assessment.v1.SubmissionDecided.$Shape;

                /**
                 * Gets the type url for SubmissionDecided
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace SubmissionDecided {

                /** Properties of a SubmissionDecided. */
                interface $Properties {

                    /** SubmissionDecided inputEventId */
                    inputEventId?: (string|null);

                    /** SubmissionDecided inputType */
                    inputType?: (string|null);

                    /** SubmissionDecided submissionId */
                    submissionId?: (string|null);

                    /** SubmissionDecided institution */
                    institution?: (string|null);

                    /** SubmissionDecided unitCode */
                    unitCode?: (string|null);

                    /** SubmissionDecided productCode */
                    productCode?: (string|null);

                    /** SubmissionDecided instrument */
                    instrument?: (string|null);

                    /** SubmissionDecided period */
                    period?: (string|null);

                    /** SubmissionDecided revision */
                    revision?: (number|null);

                    /** SubmissionDecided outcome */
                    outcome?: (pantau.assessment.v1.Outcome|null);

                    /** SubmissionDecided reasons */
                    reasons?: (string[]|null);

                    /** SubmissionDecided findings */
                    findings?: (string[]|null);

                    /** SubmissionDecided recordedAtMs */
                    recordedAtMs?: (number|null);

                    /** SubmissionDecided source */
                    source?: (pantau.common.v1.Source|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SubmissionDecided. */
                type $Shape = pantau.assessment.v1.SubmissionDecided.$Properties;
            }

            /**
             * Properties of a UnitScored.
             * @deprecated Use pantau.assessment.v1.UnitScored.$Properties instead.
             */
            interface IUnitScored extends pantau.assessment.v1.UnitScored.$Properties {
            }

            /** Represents a UnitScored. */
            class UnitScored {

                /**
                 * Constructs a new UnitScored.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.assessment.v1.UnitScored.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** UnitScored institution. */
                institution: string;

                /** UnitScored unit. */
                unit?: (pantau.common.v1.Unit|null);

                /** UnitScored product. */
                product?: (pantau.common.v1.Product|null);

                /** UnitScored instrument. */
                instrument: string;

                /** UnitScored period. */
                period: string;

                /** UnitScored generation. */
                generation: number;

                /** UnitScored version. */
                version: number;

                /** UnitScored withdrawn. */
                withdrawn: boolean;

                /** UnitScored scoreE4. */
                scoreE4?: (number|null);

                /** UnitScored category. */
                category: string;

                /** UnitScored zone. */
                zone: string;

                /** UnitScored values. */
                values: pantau.assessment.v1.Value[];

                /** UnitScored revision. */
                revision: number;

                /** UnitScored ruleVersion. */
                ruleVersion: string;

                /** UnitScored recordedAtMs. */
                recordedAtMs: number;

                /** UnitScored submissionId. */
                submissionId: string;

                /** UnitScored inputEventId. */
                inputEventId: string;

                /** UnitScored scoredAt. */
                scoredAt: string;

                /**
                 * Creates a new UnitScored instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns UnitScored instance
                 */
                static create(properties: pantau.assessment.v1.UnitScored.$Shape): pantau.assessment.v1.UnitScored & pantau.assessment.v1.UnitScored.$Shape;
                static create(properties?: pantau.assessment.v1.UnitScored.$Properties): pantau.assessment.v1.UnitScored;

                /**
                 * Encodes the specified UnitScored message. Does not implicitly {@link pantau.assessment.v1.UnitScored.verify|verify} messages.
                 * @param message UnitScored message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.assessment.v1.UnitScored, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a UnitScored message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.UnitScored & pantau.assessment.v1.UnitScored.$Shape} UnitScored
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.assessment.v1.UnitScored & pantau.assessment.v1.UnitScored.$Shape;

                /**
                 * Gets the type url for UnitScored
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace UnitScored {

                /** Properties of a UnitScored. */
                interface $Properties {

                    /** UnitScored institution */
                    institution?: (string|null);

                    /** UnitScored unit */
                    unit?: (pantau.common.v1.Unit|null);

                    /** UnitScored product */
                    product?: (pantau.common.v1.Product|null);

                    /** UnitScored instrument */
                    instrument?: (string|null);

                    /** UnitScored period */
                    period?: (string|null);

                    /** UnitScored generation */
                    generation?: (number|null);

                    /** UnitScored version */
                    version?: (number|null);

                    /** UnitScored withdrawn */
                    withdrawn?: (boolean|null);

                    /** UnitScored scoreE4 */
                    scoreE4?: (number|null);

                    /** UnitScored category */
                    category?: (string|null);

                    /** UnitScored zone */
                    zone?: (string|null);

                    /** UnitScored values */
                    values?: (pantau.assessment.v1.Value[]|null);

                    /** UnitScored revision */
                    revision?: (number|null);

                    /** UnitScored ruleVersion */
                    ruleVersion?: (string|null);

                    /** UnitScored recordedAtMs */
                    recordedAtMs?: (number|null);

                    /** UnitScored submissionId */
                    submissionId?: (string|null);

                    /** UnitScored inputEventId */
                    inputEventId?: (string|null);

                    /** UnitScored scoredAt */
                    scoredAt?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a UnitScored. */
                type $Shape = pantau.assessment.v1.UnitScored.$Properties;
            }

            /**
             * Properties of a Claim.
             * @deprecated Use pantau.assessment.v1.Claim.$Properties instead.
             */
            interface IClaim extends pantau.assessment.v1.Claim.$Properties {
            }

            /** Represents a Claim. */
            class Claim {

                /**
                 * Constructs a new Claim.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.assessment.v1.Claim.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Claim eventId. */
                eventId: string;

                /** Claim revision. */
                revision: number;

                /** Claim source. */
                source?: (pantau.common.v1.Source|null);

                /** Claim sourceClass. */
                sourceClass: string;

                /** Claim scoreE4. */
                scoreE4?: (number|null);

                /** Claim zone. */
                zone: string;

                /** Claim category. */
                category: string;

                /** Claim predicate. */
                predicate: string;

                /** Claim ranks. */
                ranks: pantau.common.v1.PublishedRank[];

                /** Claim award. */
                award: string;

                /** Claim legalBasis. */
                legalBasis: string;

                /** Claim note. */
                note: string;

                /** Claim flags. */
                flags: string[];

                /** Claim shown. */
                shown: boolean;

                /** Claim unit. */
                unit?: (pantau.common.v1.Unit|null);

                /** Claim product. */
                product?: (pantau.common.v1.Product|null);

                /** Claim printedScore. */
                printedScore: string;

                /**
                 * Creates a new Claim instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Claim instance
                 */
                static create(properties: pantau.assessment.v1.Claim.$Shape): pantau.assessment.v1.Claim & pantau.assessment.v1.Claim.$Shape;
                static create(properties?: pantau.assessment.v1.Claim.$Properties): pantau.assessment.v1.Claim;

                /**
                 * Encodes the specified Claim message. Does not implicitly {@link pantau.assessment.v1.Claim.verify|verify} messages.
                 * @param message Claim message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.assessment.v1.Claim, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Claim message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.Claim & pantau.assessment.v1.Claim.$Shape} Claim
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.assessment.v1.Claim & pantau.assessment.v1.Claim.$Shape;

                /**
                 * Gets the type url for Claim
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Claim {

                /** Properties of a Claim. */
                interface $Properties {

                    /** Claim eventId */
                    eventId?: (string|null);

                    /** Claim revision */
                    revision?: (number|null);

                    /** Claim source */
                    source?: (pantau.common.v1.Source|null);

                    /** Claim sourceClass */
                    sourceClass?: (string|null);

                    /** Claim scoreE4 */
                    scoreE4?: (number|null);

                    /** Claim zone */
                    zone?: (string|null);

                    /** Claim category */
                    category?: (string|null);

                    /** Claim predicate */
                    predicate?: (string|null);

                    /** Claim ranks */
                    ranks?: (pantau.common.v1.PublishedRank[]|null);

                    /** Claim award */
                    award?: (string|null);

                    /** Claim legalBasis */
                    legalBasis?: (string|null);

                    /** Claim note */
                    note?: (string|null);

                    /** Claim flags */
                    flags?: (string[]|null);

                    /** Claim shown */
                    shown?: (boolean|null);

                    /** Claim unit */
                    unit?: (pantau.common.v1.Unit|null);

                    /** Claim product */
                    product?: (pantau.common.v1.Product|null);

                    /** Claim printedScore */
                    printedScore?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Claim. */
                type $Shape = pantau.assessment.v1.Claim.$Properties;
            }

            /**
             * Properties of a Published.
             * @deprecated Use pantau.assessment.v1.Published.$Properties instead.
             */
            interface IPublished extends pantau.assessment.v1.Published.$Properties {
            }

            /** Represents a Published. */
            class Published {

                /**
                 * Constructs a new Published.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.assessment.v1.Published.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Published scoreE4. */
                scoreE4?: (number|null);

                /** Published category. */
                category: string;

                /** Published zone. */
                zone: string;

                /** Published predicate. */
                predicate: string;

                /** Published ranks. */
                ranks: pantau.common.v1.PublishedRank[];

                /** Published disputed. */
                disputed: boolean;

                /** Published claims. */
                claims: pantau.assessment.v1.Claim[];

                /**
                 * Creates a new Published instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Published instance
                 */
                static create(properties: pantau.assessment.v1.Published.$Shape): pantau.assessment.v1.Published & pantau.assessment.v1.Published.$Shape;
                static create(properties?: pantau.assessment.v1.Published.$Properties): pantau.assessment.v1.Published;

                /**
                 * Encodes the specified Published message. Does not implicitly {@link pantau.assessment.v1.Published.verify|verify} messages.
                 * @param message Published message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.assessment.v1.Published, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Published message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.Published & pantau.assessment.v1.Published.$Shape} Published
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.assessment.v1.Published & pantau.assessment.v1.Published.$Shape;

                /**
                 * Gets the type url for Published
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Published {

                /** Properties of a Published. */
                interface $Properties {

                    /** Published scoreE4 */
                    scoreE4?: (number|null);

                    /** Published category */
                    category?: (string|null);

                    /** Published zone */
                    zone?: (string|null);

                    /** Published predicate */
                    predicate?: (string|null);

                    /** Published ranks */
                    ranks?: (pantau.common.v1.PublishedRank[]|null);

                    /** Published disputed */
                    disputed?: (boolean|null);

                    /** Published claims */
                    claims?: (pantau.assessment.v1.Claim[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Published. */
                type $Shape = pantau.assessment.v1.Published.$Properties;
            }

            /**
             * Properties of a LevelSum.
             * @deprecated Use pantau.assessment.v1.LevelSum.$Properties instead.
             */
            interface ILevelSum extends pantau.assessment.v1.LevelSum.$Properties {
            }

            /** Represents a LevelSum. */
            class LevelSum {

                /**
                 * Constructs a new LevelSum.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.assessment.v1.LevelSum.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LevelSum code. */
                code: string;

                /** LevelSum n. */
                n: number;

                /** LevelSum sum. */
                sum: string;

                /**
                 * Creates a new LevelSum instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LevelSum instance
                 */
                static create(properties: pantau.assessment.v1.LevelSum.$Shape): pantau.assessment.v1.LevelSum & pantau.assessment.v1.LevelSum.$Shape;
                static create(properties?: pantau.assessment.v1.LevelSum.$Properties): pantau.assessment.v1.LevelSum;

                /**
                 * Encodes the specified LevelSum message. Does not implicitly {@link pantau.assessment.v1.LevelSum.verify|verify} messages.
                 * @param message LevelSum message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.assessment.v1.LevelSum, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LevelSum message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.LevelSum & pantau.assessment.v1.LevelSum.$Shape} LevelSum
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.assessment.v1.LevelSum & pantau.assessment.v1.LevelSum.$Shape;

                /**
                 * Gets the type url for LevelSum
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace LevelSum {

                /** Properties of a LevelSum. */
                interface $Properties {

                    /** LevelSum code */
                    code?: (string|null);

                    /** LevelSum n */
                    n?: (number|null);

                    /** LevelSum sum */
                    sum?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LevelSum. */
                type $Shape = pantau.assessment.v1.LevelSum.$Properties;
            }

            /**
             * Properties of a UnitSummary.
             * @deprecated Use pantau.assessment.v1.UnitSummary.$Properties instead.
             */
            interface IUnitSummary extends pantau.assessment.v1.UnitSummary.$Properties {
            }

            /** Represents a UnitSummary. */
            class UnitSummary {

                /**
                 * Constructs a new UnitSummary.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.assessment.v1.UnitSummary.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** UnitSummary unit. */
                unit?: (pantau.common.v1.Unit|null);

                /** UnitSummary product. */
                product?: (pantau.common.v1.Product|null);

                /** UnitSummary scoreE4. */
                scoreE4?: (number|null);

                /** UnitSummary category. */
                category: string;

                /** UnitSummary zone. */
                zone: string;

                /** UnitSummary revision. */
                revision: number;

                /** UnitSummary submissionId. */
                submissionId: string;

                /** UnitSummary eventId. */
                eventId: string;

                /**
                 * Creates a new UnitSummary instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns UnitSummary instance
                 */
                static create(properties: pantau.assessment.v1.UnitSummary.$Shape): pantau.assessment.v1.UnitSummary & pantau.assessment.v1.UnitSummary.$Shape;
                static create(properties?: pantau.assessment.v1.UnitSummary.$Properties): pantau.assessment.v1.UnitSummary;

                /**
                 * Encodes the specified UnitSummary message. Does not implicitly {@link pantau.assessment.v1.UnitSummary.verify|verify} messages.
                 * @param message UnitSummary message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.assessment.v1.UnitSummary, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a UnitSummary message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.UnitSummary & pantau.assessment.v1.UnitSummary.$Shape} UnitSummary
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.assessment.v1.UnitSummary & pantau.assessment.v1.UnitSummary.$Shape;

                /**
                 * Gets the type url for UnitSummary
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace UnitSummary {

                /** Properties of a UnitSummary. */
                interface $Properties {

                    /** UnitSummary unit */
                    unit?: (pantau.common.v1.Unit|null);

                    /** UnitSummary product */
                    product?: (pantau.common.v1.Product|null);

                    /** UnitSummary scoreE4 */
                    scoreE4?: (number|null);

                    /** UnitSummary category */
                    category?: (string|null);

                    /** UnitSummary zone */
                    zone?: (string|null);

                    /** UnitSummary revision */
                    revision?: (number|null);

                    /** UnitSummary submissionId */
                    submissionId?: (string|null);

                    /** UnitSummary eventId */
                    eventId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a UnitSummary. */
                type $Shape = pantau.assessment.v1.UnitSummary.$Properties;
            }

            /**
             * Properties of a Computed.
             * @deprecated Use pantau.assessment.v1.Computed.$Properties instead.
             */
            interface IComputed extends pantau.assessment.v1.Computed.$Properties {
            }

            /** Represents a Computed. */
            class Computed {

                /**
                 * Constructs a new Computed.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.assessment.v1.Computed.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Computed scoreE4. */
                scoreE4: number;

                /** Computed category. */
                category: string;

                /** Computed zone. */
                zone: string;

                /** Computed scoredAt. */
                scoredAt: string;

                /** Computed units. */
                units: pantau.assessment.v1.UnitSummary[];

                /** Computed unitCount. */
                unitCount: number;

                /** Computed sums. */
                sums: pantau.assessment.v1.LevelSum[];

                /**
                 * Creates a new Computed instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Computed instance
                 */
                static create(properties: pantau.assessment.v1.Computed.$Shape): pantau.assessment.v1.Computed & pantau.assessment.v1.Computed.$Shape;
                static create(properties?: pantau.assessment.v1.Computed.$Properties): pantau.assessment.v1.Computed;

                /**
                 * Encodes the specified Computed message. Does not implicitly {@link pantau.assessment.v1.Computed.verify|verify} messages.
                 * @param message Computed message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.assessment.v1.Computed, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Computed message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.Computed & pantau.assessment.v1.Computed.$Shape} Computed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.assessment.v1.Computed & pantau.assessment.v1.Computed.$Shape;

                /**
                 * Gets the type url for Computed
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Computed {

                /** Properties of a Computed. */
                interface $Properties {

                    /** Computed scoreE4 */
                    scoreE4?: (number|null);

                    /** Computed category */
                    category?: (string|null);

                    /** Computed zone */
                    zone?: (string|null);

                    /** Computed scoredAt */
                    scoredAt?: (string|null);

                    /** Computed units */
                    units?: (pantau.assessment.v1.UnitSummary[]|null);

                    /** Computed unitCount */
                    unitCount?: (number|null);

                    /** Computed sums */
                    sums?: (pantau.assessment.v1.LevelSum[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Computed. */
                type $Shape = pantau.assessment.v1.Computed.$Properties;
            }

            /**
             * Properties of an InstitutionScored.
             * @deprecated Use pantau.assessment.v1.InstitutionScored.$Properties instead.
             */
            interface IInstitutionScored extends pantau.assessment.v1.InstitutionScored.$Properties {
            }

            /** Represents an InstitutionScored. */
            class InstitutionScored {

                /**
                 * Constructs a new InstitutionScored.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.assessment.v1.InstitutionScored.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** InstitutionScored institution. */
                institution: string;

                /** InstitutionScored instrument. */
                instrument: string;

                /** InstitutionScored family. */
                family: string;

                /** InstitutionScored period. */
                period: string;

                /** InstitutionScored generation. */
                generation: number;

                /** InstitutionScored version. */
                version: number;

                /** InstitutionScored published. */
                published?: (pantau.assessment.v1.Published|null);

                /** InstitutionScored computed. */
                computed?: (pantau.assessment.v1.Computed|null);

                /** InstitutionScored unitClaims. */
                unitClaims: pantau.assessment.v1.Claim[];

                /** InstitutionScored roster. */
                roster: pantau.assessment.v1.RosterEntry[];

                /** InstitutionScored expectedUnits. */
                expectedUnits?: (number|null);

                /** InstitutionScored differenceE4. */
                differenceE4?: (number|null);

                /** InstitutionScored flags. */
                flags: string[];

                /** InstitutionScored recordedAtMs. */
                recordedAtMs: number;

                /** InstitutionScored ruleVersion. */
                ruleVersion: string;

                /** InstitutionScored inputEventId. */
                inputEventId: string;

                /**
                 * Creates a new InstitutionScored instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns InstitutionScored instance
                 */
                static create(properties: pantau.assessment.v1.InstitutionScored.$Shape): pantau.assessment.v1.InstitutionScored & pantau.assessment.v1.InstitutionScored.$Shape;
                static create(properties?: pantau.assessment.v1.InstitutionScored.$Properties): pantau.assessment.v1.InstitutionScored;

                /**
                 * Encodes the specified InstitutionScored message. Does not implicitly {@link pantau.assessment.v1.InstitutionScored.verify|verify} messages.
                 * @param message InstitutionScored message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.assessment.v1.InstitutionScored, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an InstitutionScored message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.InstitutionScored & pantau.assessment.v1.InstitutionScored.$Shape} InstitutionScored
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.assessment.v1.InstitutionScored & pantau.assessment.v1.InstitutionScored.$Shape;

                /**
                 * Gets the type url for InstitutionScored
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace InstitutionScored {

                /** Properties of an InstitutionScored. */
                interface $Properties {

                    /** InstitutionScored institution */
                    institution?: (string|null);

                    /** InstitutionScored instrument */
                    instrument?: (string|null);

                    /** InstitutionScored family */
                    family?: (string|null);

                    /** InstitutionScored period */
                    period?: (string|null);

                    /** InstitutionScored generation */
                    generation?: (number|null);

                    /** InstitutionScored version */
                    version?: (number|null);

                    /** InstitutionScored published */
                    published?: (pantau.assessment.v1.Published|null);

                    /** InstitutionScored computed */
                    computed?: (pantau.assessment.v1.Computed|null);

                    /** InstitutionScored unitClaims */
                    unitClaims?: (pantau.assessment.v1.Claim[]|null);

                    /** InstitutionScored roster */
                    roster?: (pantau.assessment.v1.RosterEntry[]|null);

                    /** InstitutionScored expectedUnits */
                    expectedUnits?: (number|null);

                    /** InstitutionScored differenceE4 */
                    differenceE4?: (number|null);

                    /** InstitutionScored flags */
                    flags?: (string[]|null);

                    /** InstitutionScored recordedAtMs */
                    recordedAtMs?: (number|null);

                    /** InstitutionScored ruleVersion */
                    ruleVersion?: (string|null);

                    /** InstitutionScored inputEventId */
                    inputEventId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an InstitutionScored. */
                type $Shape = pantau.assessment.v1.InstitutionScored.$Properties;
            }

            /** Basis enum. */
            enum Basis {

                /** BASIS_UNSPECIFIED value */
                BASIS_UNSPECIFIED = 0,

                /** BASIS_SCORE value */
                BASIS_SCORE = 1,

                /** BASIS_POINTS value */
                BASIS_POINTS = 2
            }

            /**
             * Properties of a Value.
             * @deprecated Use pantau.assessment.v1.Value.$Properties instead.
             */
            interface IValue extends pantau.assessment.v1.Value.$Properties {
            }

            /** Represents a Value. */
            class Value {

                /**
                 * Constructs a new Value.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.assessment.v1.Value.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Value code. */
                code: string;

                /** Value valueE4. */
                valueE4: number;

                /** Value basis. */
                basis: pantau.assessment.v1.Basis;

                /**
                 * Creates a new Value instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Value instance
                 */
                static create(properties: pantau.assessment.v1.Value.$Shape): pantau.assessment.v1.Value & pantau.assessment.v1.Value.$Shape;
                static create(properties?: pantau.assessment.v1.Value.$Properties): pantau.assessment.v1.Value;

                /**
                 * Encodes the specified Value message. Does not implicitly {@link pantau.assessment.v1.Value.verify|verify} messages.
                 * @param message Value message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.assessment.v1.Value, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Value message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.Value & pantau.assessment.v1.Value.$Shape} Value
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.assessment.v1.Value & pantau.assessment.v1.Value.$Shape;

                /**
                 * Gets the type url for Value
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Value {

                /** Properties of a Value. */
                interface $Properties {

                    /** Value code */
                    code?: (string|null);

                    /** Value valueE4 */
                    valueE4?: (number|null);

                    /** Value basis */
                    basis?: (pantau.assessment.v1.Basis|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Value. */
                type $Shape = pantau.assessment.v1.Value.$Properties;
            }

            /**
             * Properties of an Evidence.
             * @deprecated Use pantau.assessment.v1.Evidence.$Properties instead.
             */
            interface IEvidence extends pantau.assessment.v1.Evidence.$Properties {
            }

            /** Represents an Evidence. */
            class Evidence {

                /**
                 * Constructs a new Evidence.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.assessment.v1.Evidence.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Evidence code. */
                code: string;

                /** Evidence sha256. */
                sha256: string;

                /** Evidence mediaType. */
                mediaType: string;

                /** Evidence bytes. */
                bytes: number;

                /**
                 * Creates a new Evidence instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Evidence instance
                 */
                static create(properties: pantau.assessment.v1.Evidence.$Shape): pantau.assessment.v1.Evidence & pantau.assessment.v1.Evidence.$Shape;
                static create(properties?: pantau.assessment.v1.Evidence.$Properties): pantau.assessment.v1.Evidence;

                /**
                 * Encodes the specified Evidence message. Does not implicitly {@link pantau.assessment.v1.Evidence.verify|verify} messages.
                 * @param message Evidence message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.assessment.v1.Evidence, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Evidence message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.Evidence & pantau.assessment.v1.Evidence.$Shape} Evidence
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.assessment.v1.Evidence & pantau.assessment.v1.Evidence.$Shape;

                /**
                 * Gets the type url for Evidence
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Evidence {

                /** Properties of an Evidence. */
                interface $Properties {

                    /** Evidence code */
                    code?: (string|null);

                    /** Evidence sha256 */
                    sha256?: (string|null);

                    /** Evidence mediaType */
                    mediaType?: (string|null);

                    /** Evidence bytes */
                    bytes?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Evidence. */
                type $Shape = pantau.assessment.v1.Evidence.$Properties;
            }

            /**
             * Properties of a SubmissionReceived.
             * @deprecated Use pantau.assessment.v1.SubmissionReceived.$Properties instead.
             */
            interface ISubmissionReceived extends pantau.assessment.v1.SubmissionReceived.$Properties {
            }

            /** Represents a SubmissionReceived. */
            class SubmissionReceived {

                /**
                 * Constructs a new SubmissionReceived.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.assessment.v1.SubmissionReceived.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SubmissionReceived submissionId. */
                submissionId: string;

                /** SubmissionReceived institution. */
                institution: string;

                /** SubmissionReceived unit. */
                unit?: (pantau.common.v1.Unit|null);

                /** SubmissionReceived product. */
                product?: (pantau.common.v1.Product|null);

                /** SubmissionReceived instrument. */
                instrument: string;

                /** SubmissionReceived period. */
                period: string;

                /** SubmissionReceived revision. */
                revision: number;

                /** SubmissionReceived values. */
                values: pantau.assessment.v1.Value[];

                /** SubmissionReceived evidence. */
                evidence: pantau.assessment.v1.Evidence[];

                /** SubmissionReceived reason. */
                reason: string;

                /** SubmissionReceived ruleVersion. */
                ruleVersion: string;

                /**
                 * Creates a new SubmissionReceived instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SubmissionReceived instance
                 */
                static create(properties: pantau.assessment.v1.SubmissionReceived.$Shape): pantau.assessment.v1.SubmissionReceived & pantau.assessment.v1.SubmissionReceived.$Shape;
                static create(properties?: pantau.assessment.v1.SubmissionReceived.$Properties): pantau.assessment.v1.SubmissionReceived;

                /**
                 * Encodes the specified SubmissionReceived message. Does not implicitly {@link pantau.assessment.v1.SubmissionReceived.verify|verify} messages.
                 * @param message SubmissionReceived message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.assessment.v1.SubmissionReceived, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SubmissionReceived message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.SubmissionReceived & pantau.assessment.v1.SubmissionReceived.$Shape} SubmissionReceived
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.assessment.v1.SubmissionReceived & pantau.assessment.v1.SubmissionReceived.$Shape;

                /**
                 * Gets the type url for SubmissionReceived
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace SubmissionReceived {

                /** Properties of a SubmissionReceived. */
                interface $Properties {

                    /** SubmissionReceived submissionId */
                    submissionId?: (string|null);

                    /** SubmissionReceived institution */
                    institution?: (string|null);

                    /** SubmissionReceived unit */
                    unit?: (pantau.common.v1.Unit|null);

                    /** SubmissionReceived product */
                    product?: (pantau.common.v1.Product|null);

                    /** SubmissionReceived instrument */
                    instrument?: (string|null);

                    /** SubmissionReceived period */
                    period?: (string|null);

                    /** SubmissionReceived revision */
                    revision?: (number|null);

                    /** SubmissionReceived values */
                    values?: (pantau.assessment.v1.Value[]|null);

                    /** SubmissionReceived evidence */
                    evidence?: (pantau.assessment.v1.Evidence[]|null);

                    /** SubmissionReceived reason */
                    reason?: (string|null);

                    /** SubmissionReceived ruleVersion */
                    ruleVersion?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SubmissionReceived. */
                type $Shape = pantau.assessment.v1.SubmissionReceived.$Properties;
            }

            /**
             * Properties of a SubmissionWithdrawn.
             * @deprecated Use pantau.assessment.v1.SubmissionWithdrawn.$Properties instead.
             */
            interface ISubmissionWithdrawn extends pantau.assessment.v1.SubmissionWithdrawn.$Properties {
            }

            /** Represents a SubmissionWithdrawn. */
            class SubmissionWithdrawn {

                /**
                 * Constructs a new SubmissionWithdrawn.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.assessment.v1.SubmissionWithdrawn.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SubmissionWithdrawn submissionId. */
                submissionId: string;

                /** SubmissionWithdrawn institution. */
                institution: string;

                /** SubmissionWithdrawn unitCode. */
                unitCode: string;

                /** SubmissionWithdrawn productCode. */
                productCode: string;

                /** SubmissionWithdrawn instrument. */
                instrument: string;

                /** SubmissionWithdrawn period. */
                period: string;

                /** SubmissionWithdrawn revision. */
                revision: number;

                /** SubmissionWithdrawn reason. */
                reason: string;

                /** SubmissionWithdrawn ruleVersion. */
                ruleVersion: string;

                /**
                 * Creates a new SubmissionWithdrawn instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SubmissionWithdrawn instance
                 */
                static create(properties: pantau.assessment.v1.SubmissionWithdrawn.$Shape): pantau.assessment.v1.SubmissionWithdrawn & pantau.assessment.v1.SubmissionWithdrawn.$Shape;
                static create(properties?: pantau.assessment.v1.SubmissionWithdrawn.$Properties): pantau.assessment.v1.SubmissionWithdrawn;

                /**
                 * Encodes the specified SubmissionWithdrawn message. Does not implicitly {@link pantau.assessment.v1.SubmissionWithdrawn.verify|verify} messages.
                 * @param message SubmissionWithdrawn message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.assessment.v1.SubmissionWithdrawn, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SubmissionWithdrawn message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.SubmissionWithdrawn & pantau.assessment.v1.SubmissionWithdrawn.$Shape} SubmissionWithdrawn
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.assessment.v1.SubmissionWithdrawn & pantau.assessment.v1.SubmissionWithdrawn.$Shape;

                /**
                 * Gets the type url for SubmissionWithdrawn
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace SubmissionWithdrawn {

                /** Properties of a SubmissionWithdrawn. */
                interface $Properties {

                    /** SubmissionWithdrawn submissionId */
                    submissionId?: (string|null);

                    /** SubmissionWithdrawn institution */
                    institution?: (string|null);

                    /** SubmissionWithdrawn unitCode */
                    unitCode?: (string|null);

                    /** SubmissionWithdrawn productCode */
                    productCode?: (string|null);

                    /** SubmissionWithdrawn instrument */
                    instrument?: (string|null);

                    /** SubmissionWithdrawn period */
                    period?: (string|null);

                    /** SubmissionWithdrawn revision */
                    revision?: (number|null);

                    /** SubmissionWithdrawn reason */
                    reason?: (string|null);

                    /** SubmissionWithdrawn ruleVersion */
                    ruleVersion?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SubmissionWithdrawn. */
                type $Shape = pantau.assessment.v1.SubmissionWithdrawn.$Properties;
            }

            /**
             * Properties of a ClaimRecorded.
             * @deprecated Use pantau.assessment.v1.ClaimRecorded.$Properties instead.
             */
            interface IClaimRecorded extends pantau.assessment.v1.ClaimRecorded.$Properties {
            }

            /** Represents a ClaimRecorded. */
            class ClaimRecorded {

                /**
                 * Constructs a new ClaimRecorded.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.assessment.v1.ClaimRecorded.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ClaimRecorded institution. */
                institution: string;

                /** ClaimRecorded unit. */
                unit?: (pantau.common.v1.Unit|null);

                /** ClaimRecorded product. */
                product?: (pantau.common.v1.Product|null);

                /** ClaimRecorded instrument. */
                instrument: string;

                /** ClaimRecorded period. */
                period: string;

                /** ClaimRecorded source. */
                source?: (pantau.common.v1.Source|null);

                /** ClaimRecorded revision. */
                revision: number;

                /** ClaimRecorded scoreE4. */
                scoreE4?: (number|null);

                /** ClaimRecorded zone. */
                zone: string;

                /** ClaimRecorded category. */
                category: string;

                /** ClaimRecorded predicate. */
                predicate: string;

                /** ClaimRecorded ranks. */
                ranks: pantau.common.v1.PublishedRank[];

                /** ClaimRecorded award. */
                award: string;

                /** ClaimRecorded legalBasis. */
                legalBasis: string;

                /** ClaimRecorded note. */
                note: string;

                /** ClaimRecorded flags. */
                flags: string[];

                /** ClaimRecorded ruleVersion. */
                ruleVersion: string;

                /** ClaimRecorded printedScore. */
                printedScore: string;

                /**
                 * Creates a new ClaimRecorded instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ClaimRecorded instance
                 */
                static create(properties: pantau.assessment.v1.ClaimRecorded.$Shape): pantau.assessment.v1.ClaimRecorded & pantau.assessment.v1.ClaimRecorded.$Shape;
                static create(properties?: pantau.assessment.v1.ClaimRecorded.$Properties): pantau.assessment.v1.ClaimRecorded;

                /**
                 * Encodes the specified ClaimRecorded message. Does not implicitly {@link pantau.assessment.v1.ClaimRecorded.verify|verify} messages.
                 * @param message ClaimRecorded message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.assessment.v1.ClaimRecorded, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ClaimRecorded message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.ClaimRecorded & pantau.assessment.v1.ClaimRecorded.$Shape} ClaimRecorded
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.assessment.v1.ClaimRecorded & pantau.assessment.v1.ClaimRecorded.$Shape;

                /**
                 * Gets the type url for ClaimRecorded
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ClaimRecorded {

                /** Properties of a ClaimRecorded. */
                interface $Properties {

                    /** ClaimRecorded institution */
                    institution?: (string|null);

                    /** ClaimRecorded unit */
                    unit?: (pantau.common.v1.Unit|null);

                    /** ClaimRecorded product */
                    product?: (pantau.common.v1.Product|null);

                    /** ClaimRecorded instrument */
                    instrument?: (string|null);

                    /** ClaimRecorded period */
                    period?: (string|null);

                    /** ClaimRecorded source */
                    source?: (pantau.common.v1.Source|null);

                    /** ClaimRecorded revision */
                    revision?: (number|null);

                    /** ClaimRecorded scoreE4 */
                    scoreE4?: (number|null);

                    /** ClaimRecorded zone */
                    zone?: (string|null);

                    /** ClaimRecorded category */
                    category?: (string|null);

                    /** ClaimRecorded predicate */
                    predicate?: (string|null);

                    /** ClaimRecorded ranks */
                    ranks?: (pantau.common.v1.PublishedRank[]|null);

                    /** ClaimRecorded award */
                    award?: (string|null);

                    /** ClaimRecorded legalBasis */
                    legalBasis?: (string|null);

                    /** ClaimRecorded note */
                    note?: (string|null);

                    /** ClaimRecorded flags */
                    flags?: (string[]|null);

                    /** ClaimRecorded ruleVersion */
                    ruleVersion?: (string|null);

                    /** ClaimRecorded printedScore */
                    printedScore?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ClaimRecorded. */
                type $Shape = pantau.assessment.v1.ClaimRecorded.$Properties;
            }

            /**
             * Properties of a ClaimWithdrawn.
             * @deprecated Use pantau.assessment.v1.ClaimWithdrawn.$Properties instead.
             */
            interface IClaimWithdrawn extends pantau.assessment.v1.ClaimWithdrawn.$Properties {
            }

            /** Represents a ClaimWithdrawn. */
            class ClaimWithdrawn {

                /**
                 * Constructs a new ClaimWithdrawn.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.assessment.v1.ClaimWithdrawn.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ClaimWithdrawn institution. */
                institution: string;

                /** ClaimWithdrawn unitCode. */
                unitCode: string;

                /** ClaimWithdrawn productCode. */
                productCode: string;

                /** ClaimWithdrawn instrument. */
                instrument: string;

                /** ClaimWithdrawn period. */
                period: string;

                /** ClaimWithdrawn source. */
                source?: (pantau.common.v1.Source|null);

                /** ClaimWithdrawn revision. */
                revision: number;

                /** ClaimWithdrawn reason. */
                reason: string;

                /** ClaimWithdrawn ruleVersion. */
                ruleVersion: string;

                /**
                 * Creates a new ClaimWithdrawn instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ClaimWithdrawn instance
                 */
                static create(properties: pantau.assessment.v1.ClaimWithdrawn.$Shape): pantau.assessment.v1.ClaimWithdrawn & pantau.assessment.v1.ClaimWithdrawn.$Shape;
                static create(properties?: pantau.assessment.v1.ClaimWithdrawn.$Properties): pantau.assessment.v1.ClaimWithdrawn;

                /**
                 * Encodes the specified ClaimWithdrawn message. Does not implicitly {@link pantau.assessment.v1.ClaimWithdrawn.verify|verify} messages.
                 * @param message ClaimWithdrawn message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.assessment.v1.ClaimWithdrawn, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ClaimWithdrawn message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.ClaimWithdrawn & pantau.assessment.v1.ClaimWithdrawn.$Shape} ClaimWithdrawn
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.assessment.v1.ClaimWithdrawn & pantau.assessment.v1.ClaimWithdrawn.$Shape;

                /**
                 * Gets the type url for ClaimWithdrawn
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ClaimWithdrawn {

                /** Properties of a ClaimWithdrawn. */
                interface $Properties {

                    /** ClaimWithdrawn institution */
                    institution?: (string|null);

                    /** ClaimWithdrawn unitCode */
                    unitCode?: (string|null);

                    /** ClaimWithdrawn productCode */
                    productCode?: (string|null);

                    /** ClaimWithdrawn instrument */
                    instrument?: (string|null);

                    /** ClaimWithdrawn period */
                    period?: (string|null);

                    /** ClaimWithdrawn source */
                    source?: (pantau.common.v1.Source|null);

                    /** ClaimWithdrawn revision */
                    revision?: (number|null);

                    /** ClaimWithdrawn reason */
                    reason?: (string|null);

                    /** ClaimWithdrawn ruleVersion */
                    ruleVersion?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ClaimWithdrawn. */
                type $Shape = pantau.assessment.v1.ClaimWithdrawn.$Properties;
            }

            /**
             * Properties of a RosterEntry.
             * @deprecated Use pantau.assessment.v1.RosterEntry.$Properties instead.
             */
            interface IRosterEntry extends pantau.assessment.v1.RosterEntry.$Properties {
            }

            /** Represents a RosterEntry. */
            class RosterEntry {

                /**
                 * Constructs a new RosterEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.assessment.v1.RosterEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RosterEntry unit. */
                unit?: (pantau.common.v1.Unit|null);

                /** RosterEntry products. */
                products: pantau.common.v1.Product[];

                /**
                 * Creates a new RosterEntry instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RosterEntry instance
                 */
                static create(properties: pantau.assessment.v1.RosterEntry.$Shape): pantau.assessment.v1.RosterEntry & pantau.assessment.v1.RosterEntry.$Shape;
                static create(properties?: pantau.assessment.v1.RosterEntry.$Properties): pantau.assessment.v1.RosterEntry;

                /**
                 * Encodes the specified RosterEntry message. Does not implicitly {@link pantau.assessment.v1.RosterEntry.verify|verify} messages.
                 * @param message RosterEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.assessment.v1.RosterEntry, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RosterEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.RosterEntry & pantau.assessment.v1.RosterEntry.$Shape} RosterEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.assessment.v1.RosterEntry & pantau.assessment.v1.RosterEntry.$Shape;

                /**
                 * Gets the type url for RosterEntry
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RosterEntry {

                /** Properties of a RosterEntry. */
                interface $Properties {

                    /** RosterEntry unit */
                    unit?: (pantau.common.v1.Unit|null);

                    /** RosterEntry products */
                    products?: (pantau.common.v1.Product[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RosterEntry. */
                type $Shape = pantau.assessment.v1.RosterEntry.$Properties;
            }

            /**
             * Properties of a RosterSet.
             * @deprecated Use pantau.assessment.v1.RosterSet.$Properties instead.
             */
            interface IRosterSet extends pantau.assessment.v1.RosterSet.$Properties {
            }

            /** Represents a RosterSet. */
            class RosterSet {

                /**
                 * Constructs a new RosterSet.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.assessment.v1.RosterSet.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RosterSet institution. */
                institution: string;

                /** RosterSet instrument. */
                instrument: string;

                /** RosterSet period. */
                period: string;

                /** RosterSet entries. */
                entries: pantau.assessment.v1.RosterEntry[];

                /** RosterSet source. */
                source?: (pantau.common.v1.Source|null);

                /** RosterSet revision. */
                revision: number;

                /** RosterSet ruleVersion. */
                ruleVersion: string;

                /**
                 * Creates a new RosterSet instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RosterSet instance
                 */
                static create(properties: pantau.assessment.v1.RosterSet.$Shape): pantau.assessment.v1.RosterSet & pantau.assessment.v1.RosterSet.$Shape;
                static create(properties?: pantau.assessment.v1.RosterSet.$Properties): pantau.assessment.v1.RosterSet;

                /**
                 * Encodes the specified RosterSet message. Does not implicitly {@link pantau.assessment.v1.RosterSet.verify|verify} messages.
                 * @param message RosterSet message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.assessment.v1.RosterSet, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RosterSet message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.RosterSet & pantau.assessment.v1.RosterSet.$Shape} RosterSet
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.assessment.v1.RosterSet & pantau.assessment.v1.RosterSet.$Shape;

                /**
                 * Gets the type url for RosterSet
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RosterSet {

                /** Properties of a RosterSet. */
                interface $Properties {

                    /** RosterSet institution */
                    institution?: (string|null);

                    /** RosterSet instrument */
                    instrument?: (string|null);

                    /** RosterSet period */
                    period?: (string|null);

                    /** RosterSet entries */
                    entries?: (pantau.assessment.v1.RosterEntry[]|null);

                    /** RosterSet source */
                    source?: (pantau.common.v1.Source|null);

                    /** RosterSet revision */
                    revision?: (number|null);

                    /** RosterSet ruleVersion */
                    ruleVersion?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RosterSet. */
                type $Shape = pantau.assessment.v1.RosterSet.$Properties;
            }
        }
    }

    /** Namespace common. */
    namespace common {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a Unit.
             * @deprecated Use pantau.common.v1.Unit.$Properties instead.
             */
            interface IUnit extends pantau.common.v1.Unit.$Properties {
            }

            /** Represents a Unit. */
            class Unit {

                /**
                 * Constructs a new Unit.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.common.v1.Unit.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Unit code. */
                code: string;

                /** Unit name. */
                name: string;

                /** Unit kind. */
                kind: string;

                /**
                 * Creates a new Unit instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Unit instance
                 */
                static create(properties: pantau.common.v1.Unit.$Shape): pantau.common.v1.Unit & pantau.common.v1.Unit.$Shape;
                static create(properties?: pantau.common.v1.Unit.$Properties): pantau.common.v1.Unit;

                /**
                 * Encodes the specified Unit message. Does not implicitly {@link pantau.common.v1.Unit.verify|verify} messages.
                 * @param message Unit message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.common.v1.Unit, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Unit message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.common.v1.Unit & pantau.common.v1.Unit.$Shape} Unit
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.common.v1.Unit & pantau.common.v1.Unit.$Shape;

                /**
                 * Gets the type url for Unit
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Unit {

                /** Properties of a Unit. */
                interface $Properties {

                    /** Unit code */
                    code?: (string|null);

                    /** Unit name */
                    name?: (string|null);

                    /** Unit kind */
                    kind?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Unit. */
                type $Shape = pantau.common.v1.Unit.$Properties;
            }

            /**
             * Properties of a Product.
             * @deprecated Use pantau.common.v1.Product.$Properties instead.
             */
            interface IProduct extends pantau.common.v1.Product.$Properties {
            }

            /** Represents a Product. */
            class Product {

                /**
                 * Constructs a new Product.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.common.v1.Product.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Product code. */
                code: string;

                /** Product name. */
                name: string;

                /**
                 * Creates a new Product instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Product instance
                 */
                static create(properties: pantau.common.v1.Product.$Shape): pantau.common.v1.Product & pantau.common.v1.Product.$Shape;
                static create(properties?: pantau.common.v1.Product.$Properties): pantau.common.v1.Product;

                /**
                 * Encodes the specified Product message. Does not implicitly {@link pantau.common.v1.Product.verify|verify} messages.
                 * @param message Product message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.common.v1.Product, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Product message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.common.v1.Product & pantau.common.v1.Product.$Shape} Product
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.common.v1.Product & pantau.common.v1.Product.$Shape;

                /**
                 * Gets the type url for Product
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Product {

                /** Properties of a Product. */
                interface $Properties {

                    /** Product code */
                    code?: (string|null);

                    /** Product name */
                    name?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Product. */
                type $Shape = pantau.common.v1.Product.$Properties;
            }

            /**
             * Properties of a Source.
             * @deprecated Use pantau.common.v1.Source.$Properties instead.
             */
            interface ISource extends pantau.common.v1.Source.$Properties {
            }

            /** Represents a Source. */
            class Source {

                /**
                 * Constructs a new Source.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.common.v1.Source.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Source publisher. */
                publisher: string;

                /** Source date. */
                date: string;

                /** Source url. */
                url: string;

                /** Source title. */
                title: string;

                /**
                 * Creates a new Source instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Source instance
                 */
                static create(properties: pantau.common.v1.Source.$Shape): pantau.common.v1.Source & pantau.common.v1.Source.$Shape;
                static create(properties?: pantau.common.v1.Source.$Properties): pantau.common.v1.Source;

                /**
                 * Encodes the specified Source message. Does not implicitly {@link pantau.common.v1.Source.verify|verify} messages.
                 * @param message Source message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.common.v1.Source, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Source message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.common.v1.Source & pantau.common.v1.Source.$Shape} Source
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.common.v1.Source & pantau.common.v1.Source.$Shape;

                /**
                 * Gets the type url for Source
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Source {

                /** Properties of a Source. */
                interface $Properties {

                    /** Source publisher */
                    publisher?: (string|null);

                    /** Source date */
                    date?: (string|null);

                    /** Source url */
                    url?: (string|null);

                    /** Source title */
                    title?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Source. */
                type $Shape = pantau.common.v1.Source.$Properties;
            }

            /**
             * Properties of a PublishedRank.
             * @deprecated Use pantau.common.v1.PublishedRank.$Properties instead.
             */
            interface IPublishedRank extends pantau.common.v1.PublishedRank.$Properties {
            }

            /** Represents a PublishedRank. */
            class PublishedRank {

                /**
                 * Constructs a new PublishedRank.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.common.v1.PublishedRank.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PublishedRank rank. */
                rank: number;

                /** PublishedRank of. */
                of?: (number|null);

                /** PublishedRank scope. */
                scope: string;

                /** PublishedRank peerClass. */
                peerClass: string;

                /**
                 * Creates a new PublishedRank instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PublishedRank instance
                 */
                static create(properties: pantau.common.v1.PublishedRank.$Shape): pantau.common.v1.PublishedRank & pantau.common.v1.PublishedRank.$Shape;
                static create(properties?: pantau.common.v1.PublishedRank.$Properties): pantau.common.v1.PublishedRank;

                /**
                 * Encodes the specified PublishedRank message. Does not implicitly {@link pantau.common.v1.PublishedRank.verify|verify} messages.
                 * @param message PublishedRank message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.common.v1.PublishedRank, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PublishedRank message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.common.v1.PublishedRank & pantau.common.v1.PublishedRank.$Shape} PublishedRank
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.common.v1.PublishedRank & pantau.common.v1.PublishedRank.$Shape;

                /**
                 * Gets the type url for PublishedRank
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace PublishedRank {

                /** Properties of a PublishedRank. */
                interface $Properties {

                    /** PublishedRank rank */
                    rank?: (number|null);

                    /** PublishedRank of */
                    of?: (number|null);

                    /** PublishedRank scope */
                    scope?: (string|null);

                    /** PublishedRank peerClass */
                    peerClass?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PublishedRank. */
                type $Shape = pantau.common.v1.PublishedRank.$Properties;
            }
        }
    }

    /** Namespace ingestion. */
    namespace ingestion {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a SubmitRequest.
             * @deprecated Use pantau.ingestion.v1.SubmitRequest.$Properties instead.
             */
            interface ISubmitRequest extends pantau.ingestion.v1.SubmitRequest.$Properties {
            }

            /** Represents a SubmitRequest. */
            class SubmitRequest {

                /**
                 * Constructs a new SubmitRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.ingestion.v1.SubmitRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SubmitRequest item. */
                item?: (pantau.ingestion.v1.Item|null);

                /** SubmitRequest dryRun. */
                dryRun: boolean;

                /**
                 * Creates a new SubmitRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SubmitRequest instance
                 */
                static create(properties: pantau.ingestion.v1.SubmitRequest.$Shape): pantau.ingestion.v1.SubmitRequest & pantau.ingestion.v1.SubmitRequest.$Shape;
                static create(properties?: pantau.ingestion.v1.SubmitRequest.$Properties): pantau.ingestion.v1.SubmitRequest;

                /**
                 * Encodes the specified SubmitRequest message. Does not implicitly {@link pantau.ingestion.v1.SubmitRequest.verify|verify} messages.
                 * @param message SubmitRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.ingestion.v1.SubmitRequest, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SubmitRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.SubmitRequest & pantau.ingestion.v1.SubmitRequest.$Shape} SubmitRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.ingestion.v1.SubmitRequest & pantau.ingestion.v1.SubmitRequest.$Shape;

                /**
                 * Gets the type url for SubmitRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace SubmitRequest {

                /** Properties of a SubmitRequest. */
                interface $Properties {

                    /** SubmitRequest item */
                    item?: (pantau.ingestion.v1.Item|null);

                    /** SubmitRequest dryRun */
                    dryRun?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SubmitRequest. */
                type $Shape = {
                  item?: pantau.ingestion.v1.Item.$Shape|null;
                  dryRun?: boolean|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a SubmitResponse.
             * @deprecated Use pantau.ingestion.v1.SubmitResponse.$Properties instead.
             */
            interface ISubmitResponse extends pantau.ingestion.v1.SubmitResponse.$Properties {
            }

            /** Represents a SubmitResponse. */
            class SubmitResponse {

                /**
                 * Constructs a new SubmitResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.ingestion.v1.SubmitResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SubmitResponse eventId. */
                eventId: string;

                /** SubmitResponse readAs. */
                readAs?: (pantau.ingestion.v1.ReadAs|null);

                /**
                 * Creates a new SubmitResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SubmitResponse instance
                 */
                static create(properties: pantau.ingestion.v1.SubmitResponse.$Shape): pantau.ingestion.v1.SubmitResponse & pantau.ingestion.v1.SubmitResponse.$Shape;
                static create(properties?: pantau.ingestion.v1.SubmitResponse.$Properties): pantau.ingestion.v1.SubmitResponse;

                /**
                 * Encodes the specified SubmitResponse message. Does not implicitly {@link pantau.ingestion.v1.SubmitResponse.verify|verify} messages.
                 * @param message SubmitResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.ingestion.v1.SubmitResponse, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SubmitResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.SubmitResponse & pantau.ingestion.v1.SubmitResponse.$Shape} SubmitResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.ingestion.v1.SubmitResponse & pantau.ingestion.v1.SubmitResponse.$Shape;

                /**
                 * Gets the type url for SubmitResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace SubmitResponse {

                /** Properties of a SubmitResponse. */
                interface $Properties {

                    /** SubmitResponse eventId */
                    eventId?: (string|null);

                    /** SubmitResponse readAs */
                    readAs?: (pantau.ingestion.v1.ReadAs|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SubmitResponse. */
                type $Shape = pantau.ingestion.v1.SubmitResponse.$Properties;
            }

            /**
             * Properties of a ReadAs.
             * @deprecated Use pantau.ingestion.v1.ReadAs.$Properties instead.
             */
            interface IReadAs extends pantau.ingestion.v1.ReadAs.$Properties {
            }

            /** Represents a ReadAs. */
            class ReadAs {

                /**
                 * Constructs a new ReadAs.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.ingestion.v1.ReadAs.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ReadAs institution. */
                institution: string;

                /** ReadAs score. */
                score?: (string|null);

                /**
                 * Creates a new ReadAs instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ReadAs instance
                 */
                static create(properties: pantau.ingestion.v1.ReadAs.$Shape): pantau.ingestion.v1.ReadAs & pantau.ingestion.v1.ReadAs.$Shape;
                static create(properties?: pantau.ingestion.v1.ReadAs.$Properties): pantau.ingestion.v1.ReadAs;

                /**
                 * Encodes the specified ReadAs message. Does not implicitly {@link pantau.ingestion.v1.ReadAs.verify|verify} messages.
                 * @param message ReadAs message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.ingestion.v1.ReadAs, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReadAs message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.ReadAs & pantau.ingestion.v1.ReadAs.$Shape} ReadAs
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.ingestion.v1.ReadAs & pantau.ingestion.v1.ReadAs.$Shape;

                /**
                 * Gets the type url for ReadAs
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ReadAs {

                /** Properties of a ReadAs. */
                interface $Properties {

                    /** ReadAs institution */
                    institution?: (string|null);

                    /** ReadAs score */
                    score?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReadAs. */
                type $Shape = pantau.ingestion.v1.ReadAs.$Properties;
            }

            /**
             * Properties of a StreamRequest.
             * @deprecated Use pantau.ingestion.v1.StreamRequest.$Properties instead.
             */
            interface IStreamRequest extends pantau.ingestion.v1.StreamRequest.$Properties {
            }

            /** Represents a StreamRequest. */
            class StreamRequest {

                /**
                 * Constructs a new StreamRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.ingestion.v1.StreamRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** StreamRequest number. */
                number: number;

                /** StreamRequest items. */
                items: pantau.ingestion.v1.Item[];

                /**
                 * Creates a new StreamRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StreamRequest instance
                 */
                static create(properties: pantau.ingestion.v1.StreamRequest.$Shape): pantau.ingestion.v1.StreamRequest & pantau.ingestion.v1.StreamRequest.$Shape;
                static create(properties?: pantau.ingestion.v1.StreamRequest.$Properties): pantau.ingestion.v1.StreamRequest;

                /**
                 * Encodes the specified StreamRequest message. Does not implicitly {@link pantau.ingestion.v1.StreamRequest.verify|verify} messages.
                 * @param message StreamRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.ingestion.v1.StreamRequest, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StreamRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.StreamRequest & pantau.ingestion.v1.StreamRequest.$Shape} StreamRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.ingestion.v1.StreamRequest & pantau.ingestion.v1.StreamRequest.$Shape;

                /**
                 * Gets the type url for StreamRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace StreamRequest {

                /** Properties of a StreamRequest. */
                interface $Properties {

                    /** StreamRequest number */
                    number?: (number|null);

                    /** StreamRequest items */
                    items?: (pantau.ingestion.v1.Item[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StreamRequest. */
                type $Shape = {
                  number?: number|null;
                  items?: pantau.ingestion.v1.Item.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a StreamResponse.
             * @deprecated Use pantau.ingestion.v1.StreamResponse.$Properties instead.
             */
            interface IStreamResponse extends pantau.ingestion.v1.StreamResponse.$Properties {
            }

            /** Represents a StreamResponse. */
            class StreamResponse {

                /**
                 * Constructs a new StreamResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.ingestion.v1.StreamResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** StreamResponse acknowledged. */
                acknowledged: number;

                /** StreamResponse rejects. */
                rejects: pantau.ingestion.v1.Reject[];

                /**
                 * Creates a new StreamResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StreamResponse instance
                 */
                static create(properties: pantau.ingestion.v1.StreamResponse.$Shape): pantau.ingestion.v1.StreamResponse & pantau.ingestion.v1.StreamResponse.$Shape;
                static create(properties?: pantau.ingestion.v1.StreamResponse.$Properties): pantau.ingestion.v1.StreamResponse;

                /**
                 * Encodes the specified StreamResponse message. Does not implicitly {@link pantau.ingestion.v1.StreamResponse.verify|verify} messages.
                 * @param message StreamResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.ingestion.v1.StreamResponse, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StreamResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.StreamResponse & pantau.ingestion.v1.StreamResponse.$Shape} StreamResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.ingestion.v1.StreamResponse & pantau.ingestion.v1.StreamResponse.$Shape;

                /**
                 * Gets the type url for StreamResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace StreamResponse {

                /** Properties of a StreamResponse. */
                interface $Properties {

                    /** StreamResponse acknowledged */
                    acknowledged?: (number|null);

                    /** StreamResponse rejects */
                    rejects?: (pantau.ingestion.v1.Reject[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StreamResponse. */
                type $Shape = pantau.ingestion.v1.StreamResponse.$Properties;
            }

            /**
             * Properties of a Reject.
             * @deprecated Use pantau.ingestion.v1.Reject.$Properties instead.
             */
            interface IReject extends pantau.ingestion.v1.Reject.$Properties {
            }

            /** Represents a Reject. */
            class Reject {

                /**
                 * Constructs a new Reject.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.ingestion.v1.Reject.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Reject number. */
                number: number;

                /** Reject id. */
                id: string;

                /** Reject problems. */
                problems: pantau.ingestion.v1.Problem[];

                /** Reject moreProblems. */
                moreProblems: number;

                /**
                 * Creates a new Reject instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Reject instance
                 */
                static create(properties: pantau.ingestion.v1.Reject.$Shape): pantau.ingestion.v1.Reject & pantau.ingestion.v1.Reject.$Shape;
                static create(properties?: pantau.ingestion.v1.Reject.$Properties): pantau.ingestion.v1.Reject;

                /**
                 * Encodes the specified Reject message. Does not implicitly {@link pantau.ingestion.v1.Reject.verify|verify} messages.
                 * @param message Reject message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.ingestion.v1.Reject, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Reject message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.Reject & pantau.ingestion.v1.Reject.$Shape} Reject
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.ingestion.v1.Reject & pantau.ingestion.v1.Reject.$Shape;

                /**
                 * Gets the type url for Reject
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Reject {

                /** Properties of a Reject. */
                interface $Properties {

                    /** Reject number */
                    number?: (number|null);

                    /** Reject id */
                    id?: (string|null);

                    /** Reject problems */
                    problems?: (pantau.ingestion.v1.Problem[]|null);

                    /** Reject moreProblems */
                    moreProblems?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Reject. */
                type $Shape = pantau.ingestion.v1.Reject.$Properties;
            }

            /**
             * Properties of a Problem.
             * @deprecated Use pantau.ingestion.v1.Problem.$Properties instead.
             */
            interface IProblem extends pantau.ingestion.v1.Problem.$Properties {
            }

            /** Represents a Problem. */
            class Problem {

                /**
                 * Constructs a new Problem.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.ingestion.v1.Problem.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Problem pointer. */
                pointer: string;

                /** Problem code. */
                code: string;

                /** Problem message. */
                message: string;

                /**
                 * Creates a new Problem instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Problem instance
                 */
                static create(properties: pantau.ingestion.v1.Problem.$Shape): pantau.ingestion.v1.Problem & pantau.ingestion.v1.Problem.$Shape;
                static create(properties?: pantau.ingestion.v1.Problem.$Properties): pantau.ingestion.v1.Problem;

                /**
                 * Encodes the specified Problem message. Does not implicitly {@link pantau.ingestion.v1.Problem.verify|verify} messages.
                 * @param message Problem message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.ingestion.v1.Problem, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Problem message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.Problem & pantau.ingestion.v1.Problem.$Shape} Problem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.ingestion.v1.Problem & pantau.ingestion.v1.Problem.$Shape;

                /**
                 * Gets the type url for Problem
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Problem {

                /** Properties of a Problem. */
                interface $Properties {

                    /** Problem pointer */
                    pointer?: (string|null);

                    /** Problem code */
                    code?: (string|null);

                    /** Problem message */
                    message?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Problem. */
                type $Shape = pantau.ingestion.v1.Problem.$Properties;
            }

            /**
             * Properties of an Item.
             * @deprecated Use pantau.ingestion.v1.Item.$Properties instead.
             */
            interface IItem extends pantau.ingestion.v1.Item.$Properties {
            }

            /** Represents an Item. */
            class Item {

                /**
                 * Constructs a new Item.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.ingestion.v1.Item.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Item submission. */
                submission?: (pantau.ingestion.v1.Submission|null);

                /** Item publishedResult. */
                publishedResult?: (pantau.ingestion.v1.PublishedResult|null);

                /** Item submissionWithdrawal. */
                submissionWithdrawal?: (pantau.ingestion.v1.SubmissionWithdrawal|null);

                /** Item publishedResultWithdrawal. */
                publishedResultWithdrawal?: (pantau.ingestion.v1.PublishedResultWithdrawal|null);

                /** Item roster. */
                roster?: (pantau.ingestion.v1.Roster|null);

                /** Item kind. */
                kind?: ("submission"|"publishedResult"|"submissionWithdrawal"|"publishedResultWithdrawal"|"roster");

                /**
                 * Creates a new Item instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Item instance
                 */
                static create(properties: pantau.ingestion.v1.Item.$Shape): pantau.ingestion.v1.Item & pantau.ingestion.v1.Item.$Shape;
                static create(properties?: pantau.ingestion.v1.Item.$Properties): pantau.ingestion.v1.Item;

                /**
                 * Encodes the specified Item message. Does not implicitly {@link pantau.ingestion.v1.Item.verify|verify} messages.
                 * @param message Item message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.ingestion.v1.Item, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Item message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.Item & pantau.ingestion.v1.Item.$Shape} Item
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.ingestion.v1.Item & pantau.ingestion.v1.Item.$Shape;

                /**
                 * Gets the type url for Item
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Item {

                /** Properties of an Item. */
                interface $Properties {

                    /** Item submission */
                    submission?: (pantau.ingestion.v1.Submission|null);

                    /** Item publishedResult */
                    publishedResult?: (pantau.ingestion.v1.PublishedResult|null);

                    /** Item submissionWithdrawal */
                    submissionWithdrawal?: (pantau.ingestion.v1.SubmissionWithdrawal|null);

                    /** Item publishedResultWithdrawal */
                    publishedResultWithdrawal?: (pantau.ingestion.v1.PublishedResultWithdrawal|null);

                    /** Item roster */
                    roster?: (pantau.ingestion.v1.Roster|null);

                    /** Item kind */
                    kind?: ("submission"|"publishedResult"|"submissionWithdrawal"|"publishedResultWithdrawal"|"roster");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an Item. */
                type $Shape = {
                  submission?: pantau.ingestion.v1.Submission.$Shape|null;
                  publishedResult?: pantau.ingestion.v1.PublishedResult.$Shape|null;
                  submissionWithdrawal?: pantau.ingestion.v1.SubmissionWithdrawal.$Shape|null;
                  publishedResultWithdrawal?: pantau.ingestion.v1.PublishedResultWithdrawal.$Shape|null;
                  roster?: pantau.ingestion.v1.Roster.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ kind?: undefined; submission?: null; publishedResult?: null; submissionWithdrawal?: null; publishedResultWithdrawal?: null; roster?: null }|{ kind?: "submission"; submission: pantau.ingestion.v1.Submission.$Shape; publishedResult?: null; submissionWithdrawal?: null; publishedResultWithdrawal?: null; roster?: null }|{ kind?: "publishedResult"; submission?: null; publishedResult: pantau.ingestion.v1.PublishedResult.$Shape; submissionWithdrawal?: null; publishedResultWithdrawal?: null; roster?: null }|{ kind?: "submissionWithdrawal"; submission?: null; publishedResult?: null; submissionWithdrawal: pantau.ingestion.v1.SubmissionWithdrawal.$Shape; publishedResultWithdrawal?: null; roster?: null }|{ kind?: "publishedResultWithdrawal"; submission?: null; publishedResult?: null; submissionWithdrawal?: null; publishedResultWithdrawal: pantau.ingestion.v1.PublishedResultWithdrawal.$Shape; roster?: null }|{ kind?: "roster"; submission?: null; publishedResult?: null; submissionWithdrawal?: null; publishedResultWithdrawal?: null; roster: pantau.ingestion.v1.Roster.$Shape })
                );
            }

            /**
             * Properties of a Submission.
             * @deprecated Use pantau.ingestion.v1.Submission.$Properties instead.
             */
            interface ISubmission extends pantau.ingestion.v1.Submission.$Properties {
            }

            /** Represents a Submission. */
            class Submission {

                /**
                 * Constructs a new Submission.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.ingestion.v1.Submission.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Submission id. */
                id: string;

                /** Submission institution. */
                institution: string;

                /** Submission institutionName. */
                institutionName: string;

                /** Submission instrument. */
                instrument: string;

                /** Submission period. */
                period: string;

                /** Submission unit. */
                unit?: (pantau.common.v1.Unit|null);

                /** Submission product. */
                product?: (pantau.common.v1.Product|null);

                /** Submission revision. */
                revision: number;

                /** Submission values. */
                values: pantau.ingestion.v1.Value[];

                /** Submission evidence. */
                evidence: pantau.ingestion.v1.Evidence[];

                /** Submission reason. */
                reason: string;

                /**
                 * Creates a new Submission instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Submission instance
                 */
                static create(properties: pantau.ingestion.v1.Submission.$Shape): pantau.ingestion.v1.Submission & pantau.ingestion.v1.Submission.$Shape;
                static create(properties?: pantau.ingestion.v1.Submission.$Properties): pantau.ingestion.v1.Submission;

                /**
                 * Encodes the specified Submission message. Does not implicitly {@link pantau.ingestion.v1.Submission.verify|verify} messages.
                 * @param message Submission message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.ingestion.v1.Submission, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Submission message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.Submission & pantau.ingestion.v1.Submission.$Shape} Submission
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.ingestion.v1.Submission & pantau.ingestion.v1.Submission.$Shape;

                /**
                 * Gets the type url for Submission
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Submission {

                /** Properties of a Submission. */
                interface $Properties {

                    /** Submission id */
                    id?: (string|null);

                    /** Submission institution */
                    institution?: (string|null);

                    /** Submission institutionName */
                    institutionName?: (string|null);

                    /** Submission instrument */
                    instrument?: (string|null);

                    /** Submission period */
                    period?: (string|null);

                    /** Submission unit */
                    unit?: (pantau.common.v1.Unit|null);

                    /** Submission product */
                    product?: (pantau.common.v1.Product|null);

                    /** Submission revision */
                    revision?: (number|null);

                    /** Submission values */
                    values?: (pantau.ingestion.v1.Value[]|null);

                    /** Submission evidence */
                    evidence?: (pantau.ingestion.v1.Evidence[]|null);

                    /** Submission reason */
                    reason?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Submission. */
                type $Shape = pantau.ingestion.v1.Submission.$Properties;
            }

            /**
             * Properties of a Value.
             * @deprecated Use pantau.ingestion.v1.Value.$Properties instead.
             */
            interface IValue extends pantau.ingestion.v1.Value.$Properties {
            }

            /** Represents a Value. */
            class Value {

                /**
                 * Constructs a new Value.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.ingestion.v1.Value.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Value code. */
                code: string;

                /** Value value. */
                value: string;

                /** Value basis. */
                basis: string;

                /**
                 * Creates a new Value instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Value instance
                 */
                static create(properties: pantau.ingestion.v1.Value.$Shape): pantau.ingestion.v1.Value & pantau.ingestion.v1.Value.$Shape;
                static create(properties?: pantau.ingestion.v1.Value.$Properties): pantau.ingestion.v1.Value;

                /**
                 * Encodes the specified Value message. Does not implicitly {@link pantau.ingestion.v1.Value.verify|verify} messages.
                 * @param message Value message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.ingestion.v1.Value, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Value message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.Value & pantau.ingestion.v1.Value.$Shape} Value
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.ingestion.v1.Value & pantau.ingestion.v1.Value.$Shape;

                /**
                 * Gets the type url for Value
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Value {

                /** Properties of a Value. */
                interface $Properties {

                    /** Value code */
                    code?: (string|null);

                    /** Value value */
                    value?: (string|null);

                    /** Value basis */
                    basis?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Value. */
                type $Shape = pantau.ingestion.v1.Value.$Properties;
            }

            /**
             * Properties of an Evidence.
             * @deprecated Use pantau.ingestion.v1.Evidence.$Properties instead.
             */
            interface IEvidence extends pantau.ingestion.v1.Evidence.$Properties {
            }

            /** Represents an Evidence. */
            class Evidence {

                /**
                 * Constructs a new Evidence.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.ingestion.v1.Evidence.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Evidence code. */
                code: string;

                /** Evidence sha256. */
                sha256: string;

                /** Evidence mediaType. */
                mediaType: string;

                /** Evidence bytes. */
                bytes: number;

                /**
                 * Creates a new Evidence instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Evidence instance
                 */
                static create(properties: pantau.ingestion.v1.Evidence.$Shape): pantau.ingestion.v1.Evidence & pantau.ingestion.v1.Evidence.$Shape;
                static create(properties?: pantau.ingestion.v1.Evidence.$Properties): pantau.ingestion.v1.Evidence;

                /**
                 * Encodes the specified Evidence message. Does not implicitly {@link pantau.ingestion.v1.Evidence.verify|verify} messages.
                 * @param message Evidence message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.ingestion.v1.Evidence, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Evidence message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.Evidence & pantau.ingestion.v1.Evidence.$Shape} Evidence
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.ingestion.v1.Evidence & pantau.ingestion.v1.Evidence.$Shape;

                /**
                 * Gets the type url for Evidence
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Evidence {

                /** Properties of an Evidence. */
                interface $Properties {

                    /** Evidence code */
                    code?: (string|null);

                    /** Evidence sha256 */
                    sha256?: (string|null);

                    /** Evidence mediaType */
                    mediaType?: (string|null);

                    /** Evidence bytes */
                    bytes?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Evidence. */
                type $Shape = pantau.ingestion.v1.Evidence.$Properties;
            }

            /**
             * Properties of a SubmissionWithdrawal.
             * @deprecated Use pantau.ingestion.v1.SubmissionWithdrawal.$Properties instead.
             */
            interface ISubmissionWithdrawal extends pantau.ingestion.v1.SubmissionWithdrawal.$Properties {
            }

            /** Represents a SubmissionWithdrawal. */
            class SubmissionWithdrawal {

                /**
                 * Constructs a new SubmissionWithdrawal.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.ingestion.v1.SubmissionWithdrawal.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SubmissionWithdrawal id. */
                id: string;

                /** SubmissionWithdrawal institution. */
                institution: string;

                /** SubmissionWithdrawal institutionName. */
                institutionName: string;

                /** SubmissionWithdrawal instrument. */
                instrument: string;

                /** SubmissionWithdrawal period. */
                period: string;

                /** SubmissionWithdrawal unit. */
                unit: string;

                /** SubmissionWithdrawal product. */
                product: string;

                /** SubmissionWithdrawal revision. */
                revision: number;

                /** SubmissionWithdrawal reason. */
                reason: string;

                /**
                 * Creates a new SubmissionWithdrawal instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SubmissionWithdrawal instance
                 */
                static create(properties: pantau.ingestion.v1.SubmissionWithdrawal.$Shape): pantau.ingestion.v1.SubmissionWithdrawal & pantau.ingestion.v1.SubmissionWithdrawal.$Shape;
                static create(properties?: pantau.ingestion.v1.SubmissionWithdrawal.$Properties): pantau.ingestion.v1.SubmissionWithdrawal;

                /**
                 * Encodes the specified SubmissionWithdrawal message. Does not implicitly {@link pantau.ingestion.v1.SubmissionWithdrawal.verify|verify} messages.
                 * @param message SubmissionWithdrawal message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.ingestion.v1.SubmissionWithdrawal, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SubmissionWithdrawal message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.SubmissionWithdrawal & pantau.ingestion.v1.SubmissionWithdrawal.$Shape} SubmissionWithdrawal
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.ingestion.v1.SubmissionWithdrawal & pantau.ingestion.v1.SubmissionWithdrawal.$Shape;

                /**
                 * Gets the type url for SubmissionWithdrawal
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace SubmissionWithdrawal {

                /** Properties of a SubmissionWithdrawal. */
                interface $Properties {

                    /** SubmissionWithdrawal id */
                    id?: (string|null);

                    /** SubmissionWithdrawal institution */
                    institution?: (string|null);

                    /** SubmissionWithdrawal institutionName */
                    institutionName?: (string|null);

                    /** SubmissionWithdrawal instrument */
                    instrument?: (string|null);

                    /** SubmissionWithdrawal period */
                    period?: (string|null);

                    /** SubmissionWithdrawal unit */
                    unit?: (string|null);

                    /** SubmissionWithdrawal product */
                    product?: (string|null);

                    /** SubmissionWithdrawal revision */
                    revision?: (number|null);

                    /** SubmissionWithdrawal reason */
                    reason?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SubmissionWithdrawal. */
                type $Shape = pantau.ingestion.v1.SubmissionWithdrawal.$Properties;
            }

            /**
             * Properties of a PublishedResult.
             * @deprecated Use pantau.ingestion.v1.PublishedResult.$Properties instead.
             */
            interface IPublishedResult extends pantau.ingestion.v1.PublishedResult.$Properties {
            }

            /** Represents a PublishedResult. */
            class PublishedResult {

                /**
                 * Constructs a new PublishedResult.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.ingestion.v1.PublishedResult.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PublishedResult institution. */
                institution: string;

                /** PublishedResult institutionName. */
                institutionName: string;

                /** PublishedResult instrument. */
                instrument: string;

                /** PublishedResult period. */
                period: string;

                /** PublishedResult unit. */
                unit?: (pantau.common.v1.Unit|null);

                /** PublishedResult product. */
                product?: (pantau.common.v1.Product|null);

                /** PublishedResult score. */
                score: string;

                /** PublishedResult zone. */
                zone: string;

                /** PublishedResult category. */
                category: string;

                /** PublishedResult predicate. */
                predicate: string;

                /** PublishedResult ranks. */
                ranks: pantau.common.v1.PublishedRank[];

                /** PublishedResult award. */
                award: string;

                /** PublishedResult legalBasis. */
                legalBasis: string;

                /** PublishedResult note. */
                note: string;

                /** PublishedResult source. */
                source?: (pantau.common.v1.Source|null);

                /** PublishedResult revision. */
                revision: number;

                /**
                 * Creates a new PublishedResult instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PublishedResult instance
                 */
                static create(properties: pantau.ingestion.v1.PublishedResult.$Shape): pantau.ingestion.v1.PublishedResult & pantau.ingestion.v1.PublishedResult.$Shape;
                static create(properties?: pantau.ingestion.v1.PublishedResult.$Properties): pantau.ingestion.v1.PublishedResult;

                /**
                 * Encodes the specified PublishedResult message. Does not implicitly {@link pantau.ingestion.v1.PublishedResult.verify|verify} messages.
                 * @param message PublishedResult message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.ingestion.v1.PublishedResult, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PublishedResult message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.PublishedResult & pantau.ingestion.v1.PublishedResult.$Shape} PublishedResult
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.ingestion.v1.PublishedResult & pantau.ingestion.v1.PublishedResult.$Shape;

                /**
                 * Gets the type url for PublishedResult
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace PublishedResult {

                /** Properties of a PublishedResult. */
                interface $Properties {

                    /** PublishedResult institution */
                    institution?: (string|null);

                    /** PublishedResult institutionName */
                    institutionName?: (string|null);

                    /** PublishedResult instrument */
                    instrument?: (string|null);

                    /** PublishedResult period */
                    period?: (string|null);

                    /** PublishedResult unit */
                    unit?: (pantau.common.v1.Unit|null);

                    /** PublishedResult product */
                    product?: (pantau.common.v1.Product|null);

                    /** PublishedResult score */
                    score?: (string|null);

                    /** PublishedResult zone */
                    zone?: (string|null);

                    /** PublishedResult category */
                    category?: (string|null);

                    /** PublishedResult predicate */
                    predicate?: (string|null);

                    /** PublishedResult ranks */
                    ranks?: (pantau.common.v1.PublishedRank[]|null);

                    /** PublishedResult award */
                    award?: (string|null);

                    /** PublishedResult legalBasis */
                    legalBasis?: (string|null);

                    /** PublishedResult note */
                    note?: (string|null);

                    /** PublishedResult source */
                    source?: (pantau.common.v1.Source|null);

                    /** PublishedResult revision */
                    revision?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PublishedResult. */
                type $Shape = pantau.ingestion.v1.PublishedResult.$Properties;
            }

            /**
             * Properties of a PublishedResultWithdrawal.
             * @deprecated Use pantau.ingestion.v1.PublishedResultWithdrawal.$Properties instead.
             */
            interface IPublishedResultWithdrawal extends pantau.ingestion.v1.PublishedResultWithdrawal.$Properties {
            }

            /** Represents a PublishedResultWithdrawal. */
            class PublishedResultWithdrawal {

                /**
                 * Constructs a new PublishedResultWithdrawal.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.ingestion.v1.PublishedResultWithdrawal.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PublishedResultWithdrawal institution. */
                institution: string;

                /** PublishedResultWithdrawal institutionName. */
                institutionName: string;

                /** PublishedResultWithdrawal instrument. */
                instrument: string;

                /** PublishedResultWithdrawal period. */
                period: string;

                /** PublishedResultWithdrawal unit. */
                unit: string;

                /** PublishedResultWithdrawal product. */
                product: string;

                /** PublishedResultWithdrawal source. */
                source?: (pantau.common.v1.Source|null);

                /** PublishedResultWithdrawal revision. */
                revision: number;

                /** PublishedResultWithdrawal reason. */
                reason: string;

                /**
                 * Creates a new PublishedResultWithdrawal instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PublishedResultWithdrawal instance
                 */
                static create(properties: pantau.ingestion.v1.PublishedResultWithdrawal.$Shape): pantau.ingestion.v1.PublishedResultWithdrawal & pantau.ingestion.v1.PublishedResultWithdrawal.$Shape;
                static create(properties?: pantau.ingestion.v1.PublishedResultWithdrawal.$Properties): pantau.ingestion.v1.PublishedResultWithdrawal;

                /**
                 * Encodes the specified PublishedResultWithdrawal message. Does not implicitly {@link pantau.ingestion.v1.PublishedResultWithdrawal.verify|verify} messages.
                 * @param message PublishedResultWithdrawal message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.ingestion.v1.PublishedResultWithdrawal, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PublishedResultWithdrawal message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.PublishedResultWithdrawal & pantau.ingestion.v1.PublishedResultWithdrawal.$Shape} PublishedResultWithdrawal
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.ingestion.v1.PublishedResultWithdrawal & pantau.ingestion.v1.PublishedResultWithdrawal.$Shape;

                /**
                 * Gets the type url for PublishedResultWithdrawal
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace PublishedResultWithdrawal {

                /** Properties of a PublishedResultWithdrawal. */
                interface $Properties {

                    /** PublishedResultWithdrawal institution */
                    institution?: (string|null);

                    /** PublishedResultWithdrawal institutionName */
                    institutionName?: (string|null);

                    /** PublishedResultWithdrawal instrument */
                    instrument?: (string|null);

                    /** PublishedResultWithdrawal period */
                    period?: (string|null);

                    /** PublishedResultWithdrawal unit */
                    unit?: (string|null);

                    /** PublishedResultWithdrawal product */
                    product?: (string|null);

                    /** PublishedResultWithdrawal source */
                    source?: (pantau.common.v1.Source|null);

                    /** PublishedResultWithdrawal revision */
                    revision?: (number|null);

                    /** PublishedResultWithdrawal reason */
                    reason?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PublishedResultWithdrawal. */
                type $Shape = pantau.ingestion.v1.PublishedResultWithdrawal.$Properties;
            }

            /**
             * Properties of a Roster.
             * @deprecated Use pantau.ingestion.v1.Roster.$Properties instead.
             */
            interface IRoster extends pantau.ingestion.v1.Roster.$Properties {
            }

            /** Represents a Roster. */
            class Roster {

                /**
                 * Constructs a new Roster.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.ingestion.v1.Roster.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Roster institution. */
                institution: string;

                /** Roster instrument. */
                instrument: string;

                /** Roster period. */
                period: string;

                /** Roster units. */
                units: pantau.ingestion.v1.RosterUnit[];

                /** Roster source. */
                source?: (pantau.common.v1.Source|null);

                /** Roster revision. */
                revision: number;

                /**
                 * Creates a new Roster instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Roster instance
                 */
                static create(properties: pantau.ingestion.v1.Roster.$Shape): pantau.ingestion.v1.Roster & pantau.ingestion.v1.Roster.$Shape;
                static create(properties?: pantau.ingestion.v1.Roster.$Properties): pantau.ingestion.v1.Roster;

                /**
                 * Encodes the specified Roster message. Does not implicitly {@link pantau.ingestion.v1.Roster.verify|verify} messages.
                 * @param message Roster message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.ingestion.v1.Roster, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Roster message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.Roster & pantau.ingestion.v1.Roster.$Shape} Roster
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.ingestion.v1.Roster & pantau.ingestion.v1.Roster.$Shape;

                /**
                 * Gets the type url for Roster
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Roster {

                /** Properties of a Roster. */
                interface $Properties {

                    /** Roster institution */
                    institution?: (string|null);

                    /** Roster instrument */
                    instrument?: (string|null);

                    /** Roster period */
                    period?: (string|null);

                    /** Roster units */
                    units?: (pantau.ingestion.v1.RosterUnit[]|null);

                    /** Roster source */
                    source?: (pantau.common.v1.Source|null);

                    /** Roster revision */
                    revision?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Roster. */
                type $Shape = pantau.ingestion.v1.Roster.$Properties;
            }

            /**
             * Properties of a RosterUnit.
             * @deprecated Use pantau.ingestion.v1.RosterUnit.$Properties instead.
             */
            interface IRosterUnit extends pantau.ingestion.v1.RosterUnit.$Properties {
            }

            /** Represents a RosterUnit. */
            class RosterUnit {

                /**
                 * Constructs a new RosterUnit.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: pantau.ingestion.v1.RosterUnit.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RosterUnit code. */
                code: string;

                /** RosterUnit name. */
                name: string;

                /** RosterUnit kind. */
                kind: string;

                /** RosterUnit products. */
                products: pantau.common.v1.Product[];

                /**
                 * Creates a new RosterUnit instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RosterUnit instance
                 */
                static create(properties: pantau.ingestion.v1.RosterUnit.$Shape): pantau.ingestion.v1.RosterUnit & pantau.ingestion.v1.RosterUnit.$Shape;
                static create(properties?: pantau.ingestion.v1.RosterUnit.$Properties): pantau.ingestion.v1.RosterUnit;

                /**
                 * Encodes the specified RosterUnit message. Does not implicitly {@link pantau.ingestion.v1.RosterUnit.verify|verify} messages.
                 * @param message RosterUnit message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: pantau.ingestion.v1.RosterUnit, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RosterUnit message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.RosterUnit & pantau.ingestion.v1.RosterUnit.$Shape} RosterUnit
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): pantau.ingestion.v1.RosterUnit & pantau.ingestion.v1.RosterUnit.$Shape;

                /**
                 * Gets the type url for RosterUnit
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RosterUnit {

                /** Properties of a RosterUnit. */
                interface $Properties {

                    /** RosterUnit code */
                    code?: (string|null);

                    /** RosterUnit name */
                    name?: (string|null);

                    /** RosterUnit kind */
                    kind?: (string|null);

                    /** RosterUnit products */
                    products?: (pantau.common.v1.Product[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RosterUnit. */
                type $Shape = pantau.ingestion.v1.RosterUnit.$Properties;
            }
        }
    }
}
