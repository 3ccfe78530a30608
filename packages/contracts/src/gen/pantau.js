/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const pantau = $root.pantau = (() => {

    /**
     * Namespace pantau.
     * @exports pantau
     * @namespace
     */
    const pantau = {};

    pantau.assessment = (function() {

        /**
         * Namespace assessment.
         * @memberof pantau
         * @namespace
         */
        const assessment = {};

        assessment.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof pantau.assessment
             * @namespace
             */
            const v1 = {};

            /**
             * Outcome enum.
             * @name pantau.assessment.v1.Outcome
             * @enum {number}
             * @property {number} OUTCOME_UNSPECIFIED=0 OUTCOME_UNSPECIFIED value
             * @property {number} OUTCOME_APPLIED=1 OUTCOME_APPLIED value
             * @property {number} OUTCOME_DUPLICATE=2 OUTCOME_DUPLICATE value
             * @property {number} OUTCOME_STALE=3 OUTCOME_STALE value
             * @property {number} OUTCOME_CONFLICT=4 OUTCOME_CONFLICT value
             * @property {number} OUTCOME_REJECTED=5 OUTCOME_REJECTED value
             */
            v1.Outcome = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "OUTCOME_UNSPECIFIED"] = 0;
                values[valuesById[1] = "OUTCOME_APPLIED"] = 1;
                values[valuesById[2] = "OUTCOME_DUPLICATE"] = 2;
                values[valuesById[3] = "OUTCOME_STALE"] = 3;
                values[valuesById[4] = "OUTCOME_CONFLICT"] = 4;
                values[valuesById[5] = "OUTCOME_REJECTED"] = 5;
                return values;
            })();

            v1.SubmissionDecided = (function() {

                /**
                 * Properties of a SubmissionDecided.
                 * @typedef {Object} pantau.assessment.v1.SubmissionDecided.$Properties
                 * @property {string|null} [inputEventId] SubmissionDecided inputEventId
                 * @property {string|null} [inputType] SubmissionDecided inputType
                 * @property {string|null} [submissionId] SubmissionDecided submissionId
                 * @property {string|null} [institution] SubmissionDecided institution
                 * @property {string|null} [unitCode] SubmissionDecided unitCode
                 * @property {string|null} [productCode] SubmissionDecided productCode
                 * @property {string|null} [instrument] SubmissionDecided instrument
                 * @property {string|null} [period] SubmissionDecided period
                 * @property {number|null} [revision] SubmissionDecided revision
                 * @property {pantau.assessment.v1.Outcome|null} [outcome] SubmissionDecided outcome
                 * @property {Array.<string>|null} [reasons] SubmissionDecided reasons
                 * @property {Array.<string>|null} [findings] SubmissionDecided findings
                 * @property {number|null} [recordedAtMs] SubmissionDecided recordedAtMs
                 * @property {pantau.common.v1.Source|null} [source] SubmissionDecided source
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SubmissionDecided.
                 * @memberof pantau.assessment.v1
                 * @interface ISubmissionDecided
                 * @augments pantau.assessment.v1.SubmissionDecided.$Properties
                 * @deprecated Use pantau.assessment.v1.SubmissionDecided.$Properties instead.
                 */

                /**
                 * Shape of a SubmissionDecided.
                 * @typedef {pantau.assessment.v1.SubmissionDecided.$Properties} pantau.assessment.v1.SubmissionDecided.$Shape
                 */

                /**
                 * Constructs a new SubmissionDecided.
                 * @memberof pantau.assessment.v1
                 * @classdesc Represents a SubmissionDecided.
                 * @constructor
                 * @param {pantau.assessment.v1.SubmissionDecided.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SubmissionDecided = function (properties) {
                    this.reasons = [];
                    this.findings = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SubmissionDecided inputEventId.
                 * @member {string} inputEventId
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @instance
                 */
                SubmissionDecided.prototype.inputEventId = "";

                /**
                 * SubmissionDecided inputType.
                 * @member {string} inputType
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @instance
                 */
                SubmissionDecided.prototype.inputType = "";

                /**
                 * SubmissionDecided submissionId.
                 * @member {string} submissionId
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @instance
                 */
                SubmissionDecided.prototype.submissionId = "";

                /**
                 * SubmissionDecided institution.
                 * @member {string} institution
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @instance
                 */
                SubmissionDecided.prototype.institution = "";

                /**
                 * SubmissionDecided unitCode.
                 * @member {string} unitCode
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @instance
                 */
                SubmissionDecided.prototype.unitCode = "";

                /**
                 * SubmissionDecided productCode.
                 * @member {string} productCode
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @instance
                 */
                SubmissionDecided.prototype.productCode = "";

                /**
                 * SubmissionDecided instrument.
                 * @member {string} instrument
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @instance
                 */
                SubmissionDecided.prototype.instrument = "";

                /**
                 * SubmissionDecided period.
                 * @member {string} period
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @instance
                 */
                SubmissionDecided.prototype.period = "";

                /**
                 * SubmissionDecided revision.
                 * @member {number} revision
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @instance
                 */
                SubmissionDecided.prototype.revision = 0;

                /**
                 * SubmissionDecided outcome.
                 * @member {pantau.assessment.v1.Outcome} outcome
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @instance
                 */
                SubmissionDecided.prototype.outcome = 0;

                /**
                 * SubmissionDecided reasons.
                 * @member {Array.<string>} reasons
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @instance
                 */
                SubmissionDecided.prototype.reasons = $util.emptyArray;

                /**
                 * SubmissionDecided findings.
                 * @member {Array.<string>} findings
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @instance
                 */
                SubmissionDecided.prototype.findings = $util.emptyArray;

                /**
                 * SubmissionDecided recordedAtMs.
                 * @member {number} recordedAtMs
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @instance
                 */
                SubmissionDecided.prototype.recordedAtMs = 0;

                /**
                 * SubmissionDecided source.
                 * @member {pantau.common.v1.Source|null|undefined} source
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @instance
                 */
                SubmissionDecided.prototype.source = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(SubmissionDecided.prototype, "_source", {
                    get: $util.oneOfGetter($oneOfFields = ["source"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new SubmissionDecided instance using the specified properties.
                 * @function create
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @static
                 * @param {pantau.assessment.v1.SubmissionDecided.$Properties=} [properties] Properties to set
                 * @returns {pantau.assessment.v1.SubmissionDecided} SubmissionDecided instance
                 * @type {{
                 *   (properties: pantau.assessment.v1.SubmissionDecided.$Shape): pantau.assessment.v1.SubmissionDecided & pantau.assessment.v1.SubmissionDecided.$Shape;
                 *   (properties?: pantau.assessment.v1.SubmissionDecided.$Properties): pantau.assessment.v1.SubmissionDecided;
                 * }}
                 */
                SubmissionDecided.create = function(properties) {
                    return new SubmissionDecided(properties);
                };

                /**
                 * Encodes the specified SubmissionDecided message. Does not implicitly {@link pantau.assessment.v1.SubmissionDecided.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @static
                 * @param {pantau.assessment.v1.SubmissionDecided} message SubmissionDecided message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SubmissionDecided.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.inputEventId != null && $Object.hasOwnProperty.call(message, "inputEventId") && message.inputEventId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.inputEventId);
                    if (message.inputType != null && $Object.hasOwnProperty.call(message, "inputType") && message.inputType !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.inputType);
                    if (message.submissionId != null && $Object.hasOwnProperty.call(message, "submissionId") && message.submissionId !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.submissionId);
                    if (message.institution != null && $Object.hasOwnProperty.call(message, "institution") && message.institution !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.institution);
                    if (message.unitCode != null && $Object.hasOwnProperty.call(message, "unitCode") && message.unitCode !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.unitCode);
                    if (message.productCode != null && $Object.hasOwnProperty.call(message, "productCode") && message.productCode !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.productCode);
                    if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument") && message.instrument !== "")
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.instrument);
                    if (message.period != null && $Object.hasOwnProperty.call(message, "period") && message.period !== "")
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.period);
                    if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== 0)
                        writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.revision);
                    if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                        writer.uint32(/* id 10, wireType 0 =*/80).int32(message.outcome);
                    if (message.reasons != null && message.reasons.length)
                        for (let i = 0; i < message.reasons.length; ++i)
                            writer.uint32(/* id 11, wireType 2 =*/90).string(message.reasons[i]);
                    if (message.findings != null && message.findings.length)
                        for (let i = 0; i < message.findings.length; ++i)
                            writer.uint32(/* id 12, wireType 2 =*/98).string(message.findings[i]);
                    if (message.recordedAtMs != null && $Object.hasOwnProperty.call(message, "recordedAtMs") && !$Object.is(message.recordedAtMs, 0))
                        writer.uint32(/* id 13, wireType 1 =*/105).double(message.recordedAtMs);
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                        $root.pantau.common.v1.Source.encode(message.source, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SubmissionDecided message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.SubmissionDecided & pantau.assessment.v1.SubmissionDecided.$Shape} SubmissionDecided
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SubmissionDecided.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.assessment.v1.SubmissionDecided();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.inputEventId = value;
                                else
                                    delete message.inputEventId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.inputType = value;
                                else
                                    delete message.inputType;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.submissionId = value;
                                else
                                    delete message.submissionId;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institution = value;
                                else
                                    delete message.institution;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.unitCode = value;
                                else
                                    delete message.unitCode;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.productCode = value;
                                else
                                    delete message.productCode;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.instrument = value;
                                else
                                    delete message.instrument;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.period = value;
                                else
                                    delete message.period;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.revision = value;
                                else
                                    delete message.revision;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.outcome = value;
                                else
                                    delete message.outcome;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.reasons && message.reasons.length))
                                    message.reasons = [];
                                message.reasons.push(reader.stringVerify());
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.findings && message.findings.length))
                                    message.findings = [];
                                message.findings.push(reader.stringVerify());
                                continue;
                            }
                        case 13: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.recordedAtMs = value;
                                else
                                    delete message.recordedAtMs;
                                continue;
                            }
                        case 14: {
                                if (wireType !== 2)
                                    break;
                                message.source = $root.pantau.common.v1.Source.decode(reader, reader.size(), $undefined, _depth + 1, message.source);
                                message._source = "source";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for SubmissionDecided
                 * @function getTypeUrl
                 * @memberof pantau.assessment.v1.SubmissionDecided
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                SubmissionDecided.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.assessment.v1.SubmissionDecided";
                };

                return SubmissionDecided;
            })();

            v1.UnitScored = (function() {

                /**
                 * Properties of a UnitScored.
                 * @typedef {Object} pantau.assessment.v1.UnitScored.$Properties
                 * @property {string|null} [institution] UnitScored institution
                 * @property {pantau.common.v1.Unit|null} [unit] UnitScored unit
                 * @property {pantau.common.v1.Product|null} [product] UnitScored product
                 * @property {string|null} [instrument] UnitScored instrument
                 * @property {string|null} [period] UnitScored period
                 * @property {number|null} [generation] UnitScored generation
                 * @property {number|null} [version] UnitScored version
                 * @property {boolean|null} [withdrawn] UnitScored withdrawn
                 * @property {number|null} [scoreE4] UnitScored scoreE4
                 * @property {string|null} [category] UnitScored category
                 * @property {string|null} [zone] UnitScored zone
                 * @property {Array.<pantau.assessment.v1.Value>|null} [values] UnitScored values
                 * @property {number|null} [revision] UnitScored revision
                 * @property {string|null} [ruleVersion] UnitScored ruleVersion
                 * @property {number|null} [recordedAtMs] UnitScored recordedAtMs
                 * @property {string|null} [submissionId] UnitScored submissionId
                 * @property {string|null} [inputEventId] UnitScored inputEventId
                 * @property {string|null} [scoredAt] UnitScored scoredAt
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a UnitScored.
                 * @memberof pantau.assessment.v1
                 * @interface IUnitScored
                 * @augments pantau.assessment.v1.UnitScored.$Properties
                 * @deprecated Use pantau.assessment.v1.UnitScored.$Properties instead.
                 */

                /**
                 * Shape of a UnitScored.
                 * @typedef {pantau.assessment.v1.UnitScored.$Properties} pantau.assessment.v1.UnitScored.$Shape
                 */

                /**
                 * Constructs a new UnitScored.
                 * @memberof pantau.assessment.v1
                 * @classdesc Represents a UnitScored.
                 * @constructor
                 * @param {pantau.assessment.v1.UnitScored.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const UnitScored = function (properties) {
                    this.values = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * UnitScored institution.
                 * @member {string} institution
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.institution = "";

                /**
                 * UnitScored unit.
                 * @member {pantau.common.v1.Unit|null|undefined} unit
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.unit = null;

                /**
                 * UnitScored product.
                 * @member {pantau.common.v1.Product|null|undefined} product
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.product = null;

                /**
                 * UnitScored instrument.
                 * @member {string} instrument
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.instrument = "";

                /**
                 * UnitScored period.
                 * @member {string} period
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.period = "";

                /**
                 * UnitScored generation.
                 * @member {number} generation
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.generation = 0;

                /**
                 * UnitScored version.
                 * @member {number} version
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.version = 0;

                /**
                 * UnitScored withdrawn.
                 * @member {boolean} withdrawn
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.withdrawn = false;

                /**
                 * UnitScored scoreE4.
                 * @member {number|null|undefined} scoreE4
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.scoreE4 = null;

                /**
                 * UnitScored category.
                 * @member {string} category
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.category = "";

                /**
                 * UnitScored zone.
                 * @member {string} zone
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.zone = "";

                /**
                 * UnitScored values.
                 * @member {Array.<pantau.assessment.v1.Value>} values
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.values = $util.emptyArray;

                /**
                 * UnitScored revision.
                 * @member {number} revision
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.revision = 0;

                /**
                 * UnitScored ruleVersion.
                 * @member {string} ruleVersion
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.ruleVersion = "";

                /**
                 * UnitScored recordedAtMs.
                 * @member {number} recordedAtMs
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.recordedAtMs = 0;

                /**
                 * UnitScored submissionId.
                 * @member {string} submissionId
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.submissionId = "";

                /**
                 * UnitScored inputEventId.
                 * @member {string} inputEventId
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.inputEventId = "";

                /**
                 * UnitScored scoredAt.
                 * @member {string} scoredAt
                 * @memberof pantau.assessment.v1.UnitScored
                 * @instance
                 */
                UnitScored.prototype.scoredAt = "";

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(UnitScored.prototype, "_product", {
                    get: $util.oneOfGetter($oneOfFields = ["product"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(UnitScored.prototype, "_scoreE4", {
                    get: $util.oneOfGetter($oneOfFields = ["scoreE4"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new UnitScored instance using the specified properties.
                 * @function create
                 * @memberof pantau.assessment.v1.UnitScored
                 * @static
                 * @param {pantau.assessment.v1.UnitScored.$Properties=} [properties] Properties to set
                 * @returns {pantau.assessment.v1.UnitScored} UnitScored instance
                 * @type {{
                 *   (properties: pantau.assessment.v1.UnitScored.$Shape): pantau.assessment.v1.UnitScored & pantau.assessment.v1.UnitScored.$Shape;
                 *   (properties?: pantau.assessment.v1.UnitScored.$Properties): pantau.assessment.v1.UnitScored;
                 * }}
                 */
                UnitScored.create = function(properties) {
                    return new UnitScored(properties);
                };

                /**
                 * Encodes the specified UnitScored message. Does not implicitly {@link pantau.assessment.v1.UnitScored.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.assessment.v1.UnitScored
                 * @static
                 * @param {pantau.assessment.v1.UnitScored} message UnitScored message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                UnitScored.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.institution != null && $Object.hasOwnProperty.call(message, "institution") && message.institution !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.institution);
                    if (message.unit != null && $Object.hasOwnProperty.call(message, "unit"))
                        $root.pantau.common.v1.Unit.encode(message.unit, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.product != null && $Object.hasOwnProperty.call(message, "product"))
                        $root.pantau.common.v1.Product.encode(message.product, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument") && message.instrument !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.instrument);
                    if (message.period != null && $Object.hasOwnProperty.call(message, "period") && message.period !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.period);
                    if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.generation);
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                        writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.version);
                    if (message.withdrawn != null && $Object.hasOwnProperty.call(message, "withdrawn") && message.withdrawn !== false)
                        writer.uint32(/* id 8, wireType 0 =*/64).bool(message.withdrawn);
                    if (message.scoreE4 != null && $Object.hasOwnProperty.call(message, "scoreE4"))
                        writer.uint32(/* id 9, wireType 0 =*/72).sint32(message.scoreE4);
                    if (message.category != null && $Object.hasOwnProperty.call(message, "category") && message.category !== "")
                        writer.uint32(/* id 10, wireType 2 =*/82).string(message.category);
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                        writer.uint32(/* id 11, wireType 2 =*/90).string(message.zone);
                    if (message.values != null && message.values.length)
                        for (let i = 0; i < message.values.length; ++i)
                            $root.pantau.assessment.v1.Value.encode(message.values[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                    if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== 0)
                        writer.uint32(/* id 13, wireType 0 =*/104).uint32(message.revision);
                    if (message.ruleVersion != null && $Object.hasOwnProperty.call(message, "ruleVersion") && message.ruleVersion !== "")
                        writer.uint32(/* id 14, wireType 2 =*/114).string(message.ruleVersion);
                    if (message.recordedAtMs != null && $Object.hasOwnProperty.call(message, "recordedAtMs") && !$Object.is(message.recordedAtMs, 0))
                        writer.uint32(/* id 15, wireType 1 =*/121).double(message.recordedAtMs);
                    if (message.submissionId != null && $Object.hasOwnProperty.call(message, "submissionId") && message.submissionId !== "")
                        writer.uint32(/* id 16, wireType 2 =*/130).string(message.submissionId);
                    if (message.inputEventId != null && $Object.hasOwnProperty.call(message, "inputEventId") && message.inputEventId !== "")
                        writer.uint32(/* id 17, wireType 2 =*/138).string(message.inputEventId);
                    if (message.scoredAt != null && $Object.hasOwnProperty.call(message, "scoredAt") && message.scoredAt !== "")
                        writer.uint32(/* id 18, wireType 2 =*/146).string(message.scoredAt);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a UnitScored message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.assessment.v1.UnitScored
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.UnitScored & pantau.assessment.v1.UnitScored.$Shape} UnitScored
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                UnitScored.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.assessment.v1.UnitScored();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institution = value;
                                else
                                    delete message.institution;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.unit = $root.pantau.common.v1.Unit.decode(reader, reader.size(), $undefined, _depth + 1, message.unit);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.product = $root.pantau.common.v1.Product.decode(reader, reader.size(), $undefined, _depth + 1, message.product);
                                message._product = "product";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.instrument = value;
                                else
                                    delete message.instrument;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.period = value;
                                else
                                    delete message.period;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.generation = value;
                                else
                                    delete message.generation;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.version = value;
                                else
                                    delete message.version;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.withdrawn = value;
                                else
                                    delete message.withdrawn;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                message.scoreE4 = reader.sint32();
                                message._scoreE4 = "scoreE4";
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.category = value;
                                else
                                    delete message.category;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.zone = value;
                                else
                                    delete message.zone;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.values && message.values.length))
                                    message.values = [];
                                message.values.push($root.pantau.assessment.v1.Value.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 13: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.revision = value;
                                else
                                    delete message.revision;
                                continue;
                            }
                        case 14: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.ruleVersion = value;
                                else
                                    delete message.ruleVersion;
                                continue;
                            }
                        case 15: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.recordedAtMs = value;
                                else
                                    delete message.recordedAtMs;
                                continue;
                            }
                        case 16: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.submissionId = value;
                                else
                                    delete message.submissionId;
                                continue;
                            }
                        case 17: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.inputEventId = value;
                                else
                                    delete message.inputEventId;
                                continue;
                            }
                        case 18: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.scoredAt = value;
                                else
                                    delete message.scoredAt;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for UnitScored
                 * @function getTypeUrl
                 * @memberof pantau.assessment.v1.UnitScored
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                UnitScored.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.assessment.v1.UnitScored";
                };

                return UnitScored;
            })();

            v1.Claim = (function() {

                /**
                 * Properties of a Claim.
                 * @typedef {Object} pantau.assessment.v1.Claim.$Properties
                 * @property {string|null} [eventId] Claim eventId
                 * @property {number|null} [revision] Claim revision
                 * @property {pantau.common.v1.Source|null} [source] Claim source
                 * @property {string|null} [sourceClass] Claim sourceClass
                 * @property {number|null} [scoreE4] Claim scoreE4
                 * @property {string|null} [zone] Claim zone
                 * @property {string|null} [category] Claim category
                 * @property {string|null} [predicate] Claim predicate
                 * @property {Array.<pantau.common.v1.PublishedRank>|null} [ranks] Claim ranks
                 * @property {string|null} [award] Claim award
                 * @property {string|null} [legalBasis] Claim legalBasis
                 * @property {string|null} [note] Claim note
                 * @property {Array.<string>|null} [flags] Claim flags
                 * @property {boolean|null} [shown] Claim shown
                 * @property {pantau.common.v1.Unit|null} [unit] Claim unit
                 * @property {pantau.common.v1.Product|null} [product] Claim product
                 * @property {string|null} [printedScore] Claim printedScore
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Claim.
                 * @memberof pantau.assessment.v1
                 * @interface IClaim
                 * @augments pantau.assessment.v1.Claim.$Properties
                 * @deprecated Use pantau.assessment.v1.Claim.$Properties instead.
                 */

                /**
                 * Shape of a Claim.
                 * @typedef {pantau.assessment.v1.Claim.$Properties} pantau.assessment.v1.Claim.$Shape
                 */

                /**
                 * Constructs a new Claim.
                 * @memberof pantau.assessment.v1
                 * @classdesc Represents a Claim.
                 * @constructor
                 * @param {pantau.assessment.v1.Claim.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Claim = function (properties) {
                    this.ranks = [];
                    this.flags = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Claim eventId.
                 * @member {string} eventId
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.eventId = "";

                /**
                 * Claim revision.
                 * @member {number} revision
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.revision = 0;

                /**
                 * Claim source.
                 * @member {pantau.common.v1.Source|null|undefined} source
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.source = null;

                /**
                 * Claim sourceClass.
                 * @member {string} sourceClass
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.sourceClass = "";

                /**
                 * Claim scoreE4.
                 * @member {number|null|undefined} scoreE4
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.scoreE4 = null;

                /**
                 * Claim zone.
                 * @member {string} zone
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.zone = "";

                /**
                 * Claim category.
                 * @member {string} category
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.category = "";

                /**
                 * Claim predicate.
                 * @member {string} predicate
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.predicate = "";

                /**
                 * Claim ranks.
                 * @member {Array.<pantau.common.v1.PublishedRank>} ranks
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.ranks = $util.emptyArray;

                /**
                 * Claim award.
                 * @member {string} award
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.award = "";

                /**
                 * Claim legalBasis.
                 * @member {string} legalBasis
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.legalBasis = "";

                /**
                 * Claim note.
                 * @member {string} note
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.note = "";

                /**
                 * Claim flags.
                 * @member {Array.<string>} flags
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.flags = $util.emptyArray;

                /**
                 * Claim shown.
                 * @member {boolean} shown
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.shown = false;

                /**
                 * Claim unit.
                 * @member {pantau.common.v1.Unit|null|undefined} unit
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.unit = null;

                /**
                 * Claim product.
                 * @member {pantau.common.v1.Product|null|undefined} product
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.product = null;

                /**
                 * Claim printedScore.
                 * @member {string} printedScore
                 * @memberof pantau.assessment.v1.Claim
                 * @instance
                 */
                Claim.prototype.printedScore = "";

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Claim.prototype, "_scoreE4", {
                    get: $util.oneOfGetter($oneOfFields = ["scoreE4"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Claim.prototype, "_unit", {
                    get: $util.oneOfGetter($oneOfFields = ["unit"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Claim.prototype, "_product", {
                    get: $util.oneOfGetter($oneOfFields = ["product"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Claim instance using the specified properties.
                 * @function create
                 * @memberof pantau.assessment.v1.Claim
                 * @static
                 * @param {pantau.assessment.v1.Claim.$Properties=} [properties] Properties to set
                 * @returns {pantau.assessment.v1.Claim} Claim instance
                 * @type {{
                 *   (properties: pantau.assessment.v1.Claim.$Shape): pantau.assessment.v1.Claim & pantau.assessment.v1.Claim.$Shape;
                 *   (properties?: pantau.assessment.v1.Claim.$Properties): pantau.assessment.v1.Claim;
                 * }}
                 */
                Claim.create = function(properties) {
                    return new Claim(properties);
                };

                /**
                 * Encodes the specified Claim message. Does not implicitly {@link pantau.assessment.v1.Claim.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.assessment.v1.Claim
                 * @static
                 * @param {pantau.assessment.v1.Claim} message Claim message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Claim.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId") && message.eventId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.eventId);
                    if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.revision);
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                        $root.pantau.common.v1.Source.encode(message.source, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.sourceClass != null && $Object.hasOwnProperty.call(message, "sourceClass") && message.sourceClass !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.sourceClass);
                    if (message.scoreE4 != null && $Object.hasOwnProperty.call(message, "scoreE4"))
                        writer.uint32(/* id 5, wireType 0 =*/40).sint32(message.scoreE4);
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.zone);
                    if (message.category != null && $Object.hasOwnProperty.call(message, "category") && message.category !== "")
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.category);
                    if (message.predicate != null && $Object.hasOwnProperty.call(message, "predicate") && message.predicate !== "")
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.predicate);
                    if (message.ranks != null && message.ranks.length)
                        for (let i = 0; i < message.ranks.length; ++i)
                            $root.pantau.common.v1.PublishedRank.encode(message.ranks[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                    if (message.award != null && $Object.hasOwnProperty.call(message, "award") && message.award !== "")
                        writer.uint32(/* id 10, wireType 2 =*/82).string(message.award);
                    if (message.legalBasis != null && $Object.hasOwnProperty.call(message, "legalBasis") && message.legalBasis !== "")
                        writer.uint32(/* id 11, wireType 2 =*/90).string(message.legalBasis);
                    if (message.note != null && $Object.hasOwnProperty.call(message, "note") && message.note !== "")
                        writer.uint32(/* id 12, wireType 2 =*/98).string(message.note);
                    if (message.flags != null && message.flags.length)
                        for (let i = 0; i < message.flags.length; ++i)
                            writer.uint32(/* id 13, wireType 2 =*/106).string(message.flags[i]);
                    if (message.shown != null && $Object.hasOwnProperty.call(message, "shown") && message.shown !== false)
                        writer.uint32(/* id 14, wireType 0 =*/112).bool(message.shown);
                    if (message.unit != null && $Object.hasOwnProperty.call(message, "unit"))
                        $root.pantau.common.v1.Unit.encode(message.unit, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                    if (message.product != null && $Object.hasOwnProperty.call(message, "product"))
                        $root.pantau.common.v1.Product.encode(message.product, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                    if (message.printedScore != null && $Object.hasOwnProperty.call(message, "printedScore") && message.printedScore !== "")
                        writer.uint32(/* id 17, wireType 2 =*/138).string(message.printedScore);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Claim message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.assessment.v1.Claim
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.Claim & pantau.assessment.v1.Claim.$Shape} Claim
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Claim.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.assessment.v1.Claim();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.eventId = value;
                                else
                                    delete message.eventId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.revision = value;
                                else
                                    delete message.revision;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.source = $root.pantau.common.v1.Source.decode(reader, reader.size(), $undefined, _depth + 1, message.source);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.sourceClass = value;
                                else
                                    delete message.sourceClass;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                message.scoreE4 = reader.sint32();
                                message._scoreE4 = "scoreE4";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.zone = value;
                                else
                                    delete message.zone;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.category = value;
                                else
                                    delete message.category;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.predicate = value;
                                else
                                    delete message.predicate;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.ranks && message.ranks.length))
                                    message.ranks = [];
                                message.ranks.push($root.pantau.common.v1.PublishedRank.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.award = value;
                                else
                                    delete message.award;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.legalBasis = value;
                                else
                                    delete message.legalBasis;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.note = value;
                                else
                                    delete message.note;
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.flags && message.flags.length))
                                    message.flags = [];
                                message.flags.push(reader.stringVerify());
                                continue;
                            }
                        case 14: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.shown = value;
                                else
                                    delete message.shown;
                                continue;
                            }
                        case 15: {
                                if (wireType !== 2)
                                    break;
                                message.unit = $root.pantau.common.v1.Unit.decode(reader, reader.size(), $undefined, _depth + 1, message.unit);
                                message._unit = "unit";
                                continue;
                            }
                        case 16: {
                                if (wireType !== 2)
                                    break;
                                message.product = $root.pantau.common.v1.Product.decode(reader, reader.size(), $undefined, _depth + 1, message.product);
                                message._product = "product";
                                continue;
                            }
                        case 17: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.printedScore = value;
                                else
                                    delete message.printedScore;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Claim
                 * @function getTypeUrl
                 * @memberof pantau.assessment.v1.Claim
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Claim.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.assessment.v1.Claim";
                };

                return Claim;
            })();

            v1.Published = (function() {

                /**
                 * Properties of a Published.
                 * @typedef {Object} pantau.assessment.v1.Published.$Properties
                 * @property {number|null} [scoreE4] Published scoreE4
                 * @property {string|null} [category] Published category
                 * @property {string|null} [zone] Published zone
                 * @property {string|null} [predicate] Published predicate
                 * @property {Array.<pantau.common.v1.PublishedRank>|null} [ranks] Published ranks
                 * @property {boolean|null} [disputed] Published disputed
                 * @property {Array.<pantau.assessment.v1.Claim>|null} [claims] Published claims
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Published.
                 * @memberof pantau.assessment.v1
                 * @interface IPublished
                 * @augments pantau.assessment.v1.Published.$Properties
                 * @deprecated Use pantau.assessment.v1.Published.$Properties instead.
                 */

                /**
                 * Shape of a Published.
                 * @typedef {pantau.assessment.v1.Published.$Properties} pantau.assessment.v1.Published.$Shape
                 */

                /**
                 * Constructs a new Published.
                 * @memberof pantau.assessment.v1
                 * @classdesc Represents a Published.
                 * @constructor
                 * @param {pantau.assessment.v1.Published.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Published = function (properties) {
                    this.ranks = [];
                    this.claims = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Published scoreE4.
                 * @member {number|null|undefined} scoreE4
                 * @memberof pantau.assessment.v1.Published
                 * @instance
                 */
                Published.prototype.scoreE4 = null;

                /**
                 * Published category.
                 * @member {string} category
                 * @memberof pantau.assessment.v1.Published
                 * @instance
                 */
                Published.prototype.category = "";

                /**
                 * Published zone.
                 * @member {string} zone
                 * @memberof pantau.assessment.v1.Published
                 * @instance
                 */
                Published.prototype.zone = "";

                /**
                 * Published predicate.
                 * @member {string} predicate
                 * @memberof pantau.assessment.v1.Published
                 * @instance
                 */
                Published.prototype.predicate = "";

                /**
                 * Published ranks.
                 * @member {Array.<pantau.common.v1.PublishedRank>} ranks
                 * @memberof pantau.assessment.v1.Published
                 * @instance
                 */
                Published.prototype.ranks = $util.emptyArray;

                /**
                 * Published disputed.
                 * @member {boolean} disputed
                 * @memberof pantau.assessment.v1.Published
                 * @instance
                 */
                Published.prototype.disputed = false;

                /**
                 * Published claims.
                 * @member {Array.<pantau.assessment.v1.Claim>} claims
                 * @memberof pantau.assessment.v1.Published
                 * @instance
                 */
                Published.prototype.claims = $util.emptyArray;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Published.prototype, "_scoreE4", {
                    get: $util.oneOfGetter($oneOfFields = ["scoreE4"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Published instance using the specified properties.
                 * @function create
                 * @memberof pantau.assessment.v1.Published
                 * @static
                 * @param {pantau.assessment.v1.Published.$Properties=} [properties] Properties to set
                 * @returns {pantau.assessment.v1.Published} Published instance
                 * @type {{
                 *   (properties: pantau.assessment.v1.Published.$Shape): pantau.assessment.v1.Published & pantau.assessment.v1.Published.$Shape;
                 *   (properties?: pantau.assessment.v1.Published.$Properties): pantau.assessment.v1.Published;
                 * }}
                 */
                Published.create = function(properties) {
                    return new Published(properties);
                };

                /**
                 * Encodes the specified Published message. Does not implicitly {@link pantau.assessment.v1.Published.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.assessment.v1.Published
                 * @static
                 * @param {pantau.assessment.v1.Published} message Published message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Published.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.scoreE4 != null && $Object.hasOwnProperty.call(message, "scoreE4"))
                        writer.uint32(/* id 1, wireType 0 =*/8).sint32(message.scoreE4);
                    if (message.category != null && $Object.hasOwnProperty.call(message, "category") && message.category !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.category);
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.zone);
                    if (message.predicate != null && $Object.hasOwnProperty.call(message, "predicate") && message.predicate !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.predicate);
                    if (message.ranks != null && message.ranks.length)
                        for (let i = 0; i < message.ranks.length; ++i)
                            $root.pantau.common.v1.PublishedRank.encode(message.ranks[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.disputed != null && $Object.hasOwnProperty.call(message, "disputed") && message.disputed !== false)
                        writer.uint32(/* id 6, wireType 0 =*/48).bool(message.disputed);
                    if (message.claims != null && message.claims.length)
                        for (let i = 0; i < message.claims.length; ++i)
                            $root.pantau.assessment.v1.Claim.encode(message.claims[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Published message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.assessment.v1.Published
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.Published & pantau.assessment.v1.Published.$Shape} Published
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Published.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.assessment.v1.Published();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                message.scoreE4 = reader.sint32();
                                message._scoreE4 = "scoreE4";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.category = value;
                                else
                                    delete message.category;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.zone = value;
                                else
                                    delete message.zone;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.predicate = value;
                                else
                                    delete message.predicate;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.ranks && message.ranks.length))
                                    message.ranks = [];
                                message.ranks.push($root.pantau.common.v1.PublishedRank.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.disputed = value;
                                else
                                    delete message.disputed;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.claims && message.claims.length))
                                    message.claims = [];
                                message.claims.push($root.pantau.assessment.v1.Claim.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Published
                 * @function getTypeUrl
                 * @memberof pantau.assessment.v1.Published
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Published.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.assessment.v1.Published";
                };

                return Published;
            })();

            v1.LevelSum = (function() {

                /**
                 * Properties of a LevelSum.
                 * @typedef {Object} pantau.assessment.v1.LevelSum.$Properties
                 * @property {string|null} [code] LevelSum code
                 * @property {number|null} [n] LevelSum n
                 * @property {string|null} [sum] LevelSum sum
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a LevelSum.
                 * @memberof pantau.assessment.v1
                 * @interface ILevelSum
                 * @augments pantau.assessment.v1.LevelSum.$Properties
                 * @deprecated Use pantau.assessment.v1.LevelSum.$Properties instead.
                 */

                /**
                 * Shape of a LevelSum.
                 * @typedef {pantau.assessment.v1.LevelSum.$Properties} pantau.assessment.v1.LevelSum.$Shape
                 */

                /**
                 * Constructs a new LevelSum.
                 * @memberof pantau.assessment.v1
                 * @classdesc Represents a LevelSum.
                 * @constructor
                 * @param {pantau.assessment.v1.LevelSum.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const LevelSum = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * LevelSum code.
                 * @member {string} code
                 * @memberof pantau.assessment.v1.LevelSum
                 * @instance
                 */
                LevelSum.prototype.code = "";

                /**
                 * LevelSum n.
                 * @member {number} n
                 * @memberof pantau.assessment.v1.LevelSum
                 * @instance
                 */
                LevelSum.prototype.n = 0;

                /**
                 * LevelSum sum.
                 * @member {string} sum
                 * @memberof pantau.assessment.v1.LevelSum
                 * @instance
                 */
                LevelSum.prototype.sum = "";

                /**
                 * Creates a new LevelSum instance using the specified properties.
                 * @function create
                 * @memberof pantau.assessment.v1.LevelSum
                 * @static
                 * @param {pantau.assessment.v1.LevelSum.$Properties=} [properties] Properties to set
                 * @returns {pantau.assessment.v1.LevelSum} LevelSum instance
                 * @type {{
                 *   (properties: pantau.assessment.v1.LevelSum.$Shape): pantau.assessment.v1.LevelSum & pantau.assessment.v1.LevelSum.$Shape;
                 *   (properties?: pantau.assessment.v1.LevelSum.$Properties): pantau.assessment.v1.LevelSum;
                 * }}
                 */
                LevelSum.create = function(properties) {
                    return new LevelSum(properties);
                };

                /**
                 * Encodes the specified LevelSum message. Does not implicitly {@link pantau.assessment.v1.LevelSum.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.assessment.v1.LevelSum
                 * @static
                 * @param {pantau.assessment.v1.LevelSum} message LevelSum message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                LevelSum.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                    if (message.n != null && $Object.hasOwnProperty.call(message, "n") && message.n !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.n);
                    if (message.sum != null && $Object.hasOwnProperty.call(message, "sum") && message.sum !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.sum);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a LevelSum message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.assessment.v1.LevelSum
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.LevelSum & pantau.assessment.v1.LevelSum.$Shape} LevelSum
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                LevelSum.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.assessment.v1.LevelSum();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.n = value;
                                else
                                    delete message.n;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.sum = value;
                                else
                                    delete message.sum;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for LevelSum
                 * @function getTypeUrl
                 * @memberof pantau.assessment.v1.LevelSum
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                LevelSum.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.assessment.v1.LevelSum";
                };

                return LevelSum;
            })();

            v1.UnitSummary = (function() {

                /**
                 * Properties of a UnitSummary.
                 * @typedef {Object} pantau.assessment.v1.UnitSummary.$Properties
                 * @property {pantau.common.v1.Unit|null} [unit] UnitSummary unit
                 * @property {pantau.common.v1.Product|null} [product] UnitSummary product
                 * @property {number|null} [scoreE4] UnitSummary scoreE4
                 * @property {string|null} [category] UnitSummary category
                 * @property {string|null} [zone] UnitSummary zone
                 * @property {number|null} [revision] UnitSummary revision
                 * @property {string|null} [submissionId] UnitSummary submissionId
                 * @property {string|null} [eventId] UnitSummary eventId
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a UnitSummary.
                 * @memberof pantau.assessment.v1
                 * @interface IUnitSummary
                 * @augments pantau.assessment.v1.UnitSummary.$Properties
                 * @deprecated Use pantau.assessment.v1.UnitSummary.$Properties instead.
                 */

                /**
                 * Shape of a UnitSummary.
                 * @typedef {pantau.assessment.v1.UnitSummary.$Properties} pantau.assessment.v1.UnitSummary.$Shape
                 */

                /**
                 * Constructs a new UnitSummary.
                 * @memberof pantau.assessment.v1
                 * @classdesc Represents a UnitSummary.
                 * @constructor
                 * @param {pantau.assessment.v1.UnitSummary.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const UnitSummary = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * UnitSummary unit.
                 * @member {pantau.common.v1.Unit|null|undefined} unit
                 * @memberof pantau.assessment.v1.UnitSummary
                 * @instance
                 */
                UnitSummary.prototype.unit = null;

                /**
                 * UnitSummary product.
                 * @member {pantau.common.v1.Product|null|undefined} product
                 * @memberof pantau.assessment.v1.UnitSummary
                 * @instance
                 */
                UnitSummary.prototype.product = null;

                /**
                 * UnitSummary scoreE4.
                 * @member {number|null|undefined} scoreE4
                 * @memberof pantau.assessment.v1.UnitSummary
                 * @instance
                 */
                UnitSummary.prototype.scoreE4 = null;

                /**
                 * UnitSummary category.
                 * @member {string} category
                 * @memberof pantau.assessment.v1.UnitSummary
                 * @instance
                 */
                UnitSummary.prototype.category = "";

                /**
                 * UnitSummary zone.
                 * @member {string} zone
                 * @memberof pantau.assessment.v1.UnitSummary
                 * @instance
                 */
                UnitSummary.prototype.zone = "";

                /**
                 * UnitSummary revision.
                 * @member {number} revision
                 * @memberof pantau.assessment.v1.UnitSummary
                 * @instance
                 */
                UnitSummary.prototype.revision = 0;

                /**
                 * UnitSummary submissionId.
                 * @member {string} submissionId
                 * @memberof pantau.assessment.v1.UnitSummary
                 * @instance
                 */
                UnitSummary.prototype.submissionId = "";

                /**
                 * UnitSummary eventId.
                 * @member {string} eventId
                 * @memberof pantau.assessment.v1.UnitSummary
                 * @instance
                 */
                UnitSummary.prototype.eventId = "";

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(UnitSummary.prototype, "_product", {
                    get: $util.oneOfGetter($oneOfFields = ["product"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(UnitSummary.prototype, "_scoreE4", {
                    get: $util.oneOfGetter($oneOfFields = ["scoreE4"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new UnitSummary instance using the specified properties.
                 * @function create
                 * @memberof pantau.assessment.v1.UnitSummary
                 * @static
                 * @param {pantau.assessment.v1.UnitSummary.$Properties=} [properties] Properties to set
                 * @returns {pantau.assessment.v1.UnitSummary} UnitSummary instance
                 * @type {{
                 *   (properties: pantau.assessment.v1.UnitSummary.$Shape): pantau.assessment.v1.UnitSummary & pantau.assessment.v1.UnitSummary.$Shape;
                 *   (properties?: pantau.assessment.v1.UnitSummary.$Properties): pantau.assessment.v1.UnitSummary;
                 * }}
                 */
                UnitSummary.create = function(properties) {
                    return new UnitSummary(properties);
                };

                /**
                 * Encodes the specified UnitSummary message. Does not implicitly {@link pantau.assessment.v1.UnitSummary.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.assessment.v1.UnitSummary
                 * @static
                 * @param {pantau.assessment.v1.UnitSummary} message UnitSummary message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                UnitSummary.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.unit != null && $Object.hasOwnProperty.call(message, "unit"))
                        $root.pantau.common.v1.Unit.encode(message.unit, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.product != null && $Object.hasOwnProperty.call(message, "product"))
                        $root.pantau.common.v1.Product.encode(message.product, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.scoreE4 != null && $Object.hasOwnProperty.call(message, "scoreE4"))
                        writer.uint32(/* id 3, wireType 0 =*/24).sint32(message.scoreE4);
                    if (message.category != null && $Object.hasOwnProperty.call(message, "category") && message.category !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.category);
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.zone);
                    if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.revision);
                    if (message.submissionId != null && $Object.hasOwnProperty.call(message, "submissionId") && message.submissionId !== "")
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.submissionId);
                    if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId") && message.eventId !== "")
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.eventId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a UnitSummary message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.assessment.v1.UnitSummary
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.UnitSummary & pantau.assessment.v1.UnitSummary.$Shape} UnitSummary
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                UnitSummary.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.assessment.v1.UnitSummary();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.unit = $root.pantau.common.v1.Unit.decode(reader, reader.size(), $undefined, _depth + 1, message.unit);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.product = $root.pantau.common.v1.Product.decode(reader, reader.size(), $undefined, _depth + 1, message.product);
                                message._product = "product";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                message.scoreE4 = reader.sint32();
                                message._scoreE4 = "scoreE4";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.category = value;
                                else
                                    delete message.category;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.zone = value;
                                else
                                    delete message.zone;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.revision = value;
                                else
                                    delete message.revision;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.submissionId = value;
                                else
                                    delete message.submissionId;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.eventId = value;
                                else
                                    delete message.eventId;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for UnitSummary
                 * @function getTypeUrl
                 * @memberof pantau.assessment.v1.UnitSummary
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                UnitSummary.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.assessment.v1.UnitSummary";
                };

                return UnitSummary;
            })();

            v1.Computed = (function() {

                /**
                 * Properties of a Computed.
                 * @typedef {Object} pantau.assessment.v1.Computed.$Properties
                 * @property {number|null} [scoreE4] Computed scoreE4
                 * @property {string|null} [category] Computed category
                 * @property {string|null} [zone] Computed zone
                 * @property {string|null} [scoredAt] Computed scoredAt
                 * @property {Array.<pantau.assessment.v1.UnitSummary>|null} [units] Computed units
                 * @property {number|null} [unitCount] Computed unitCount
                 * @property {Array.<pantau.assessment.v1.LevelSum>|null} [sums] Computed sums
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Computed.
                 * @memberof pantau.assessment.v1
                 * @interface IComputed
                 * @augments pantau.assessment.v1.Computed.$Properties
                 * @deprecated Use pantau.assessment.v1.Computed.$Properties instead.
                 */

                /**
                 * Shape of a Computed.
                 * @typedef {pantau.assessment.v1.Computed.$Properties} pantau.assessment.v1.Computed.$Shape
                 */

                /**
                 * Constructs a new Computed.
                 * @memberof pantau.assessment.v1
                 * @classdesc Represents a Computed.
                 * @constructor
                 * @param {pantau.assessment.v1.Computed.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Computed = function (properties) {
                    this.units = [];
                    this.sums = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Computed scoreE4.
                 * @member {number} scoreE4
                 * @memberof pantau.assessment.v1.Computed
                 * @instance
                 */
                Computed.prototype.scoreE4 = 0;

                /**
                 * Computed category.
                 * @member {string} category
                 * @memberof pantau.assessment.v1.Computed
                 * @instance
                 */
                Computed.prototype.category = "";

                /**
                 * Computed zone.
                 * @member {string} zone
                 * @memberof pantau.assessment.v1.Computed
                 * @instance
                 */
                Computed.prototype.zone = "";

                /**
                 * Computed scoredAt.
                 * @member {string} scoredAt
                 * @memberof pantau.assessment.v1.Computed
                 * @instance
                 */
                Computed.prototype.scoredAt = "";

                /**
                 * Computed units.
                 * @member {Array.<pantau.assessment.v1.UnitSummary>} units
                 * @memberof pantau.assessment.v1.Computed
                 * @instance
                 */
                Computed.prototype.units = $util.emptyArray;

                /**
                 * Computed unitCount.
                 * @member {number} unitCount
                 * @memberof pantau.assessment.v1.Computed
                 * @instance
                 */
                Computed.prototype.unitCount = 0;

                /**
                 * Computed sums.
                 * @member {Array.<pantau.assessment.v1.LevelSum>} sums
                 * @memberof pantau.assessment.v1.Computed
                 * @instance
                 */
                Computed.prototype.sums = $util.emptyArray;

                /**
                 * Creates a new Computed instance using the specified properties.
                 * @function create
                 * @memberof pantau.assessment.v1.Computed
                 * @static
                 * @param {pantau.assessment.v1.Computed.$Properties=} [properties] Properties to set
                 * @returns {pantau.assessment.v1.Computed} Computed instance
                 * @type {{
                 *   (properties: pantau.assessment.v1.Computed.$Shape): pantau.assessment.v1.Computed & pantau.assessment.v1.Computed.$Shape;
                 *   (properties?: pantau.assessment.v1.Computed.$Properties): pantau.assessment.v1.Computed;
                 * }}
                 */
                Computed.create = function(properties) {
                    return new Computed(properties);
                };

                /**
                 * Encodes the specified Computed message. Does not implicitly {@link pantau.assessment.v1.Computed.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.assessment.v1.Computed
                 * @static
                 * @param {pantau.assessment.v1.Computed} message Computed message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Computed.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.scoreE4 != null && $Object.hasOwnProperty.call(message, "scoreE4") && message.scoreE4 !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).sint32(message.scoreE4);
                    if (message.category != null && $Object.hasOwnProperty.call(message, "category") && message.category !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.category);
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.zone);
                    if (message.scoredAt != null && $Object.hasOwnProperty.call(message, "scoredAt") && message.scoredAt !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.scoredAt);
                    if (message.units != null && message.units.length)
                        for (let i = 0; i < message.units.length; ++i)
                            $root.pantau.assessment.v1.UnitSummary.encode(message.units[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.unitCount != null && $Object.hasOwnProperty.call(message, "unitCount") && message.unitCount !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.unitCount);
                    if (message.sums != null && message.sums.length)
                        for (let i = 0; i < message.sums.length; ++i)
                            $root.pantau.assessment.v1.LevelSum.encode(message.sums[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Computed message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.assessment.v1.Computed
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.Computed & pantau.assessment.v1.Computed.$Shape} Computed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Computed.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.assessment.v1.Computed();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.sint32())
                                    message.scoreE4 = value;
                                else
                                    delete message.scoreE4;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.category = value;
                                else
                                    delete message.category;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.zone = value;
                                else
                                    delete message.zone;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.scoredAt = value;
                                else
                                    delete message.scoredAt;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.units && message.units.length))
                                    message.units = [];
                                message.units.push($root.pantau.assessment.v1.UnitSummary.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.unitCount = value;
                                else
                                    delete message.unitCount;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.sums && message.sums.length))
                                    message.sums = [];
                                message.sums.push($root.pantau.assessment.v1.LevelSum.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Computed
                 * @function getTypeUrl
                 * @memberof pantau.assessment.v1.Computed
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Computed.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.assessment.v1.Computed";
                };

                return Computed;
            })();

            v1.InstitutionScored = (function() {

                /**
                 * Properties of an InstitutionScored.
                 * @typedef {Object} pantau.assessment.v1.InstitutionScored.$Properties
                 * @property {string|null} [institution] InstitutionScored institution
                 * @property {string|null} [instrument] InstitutionScored instrument
                 * @property {string|null} [family] InstitutionScored family
                 * @property {string|null} [period] InstitutionScored period
                 * @property {number|null} [generation] InstitutionScored generation
                 * @property {number|null} [version] InstitutionScored version
                 * @property {pantau.assessment.v1.Published|null} [published] InstitutionScored published
                 * @property {pantau.assessment.v1.Computed|null} [computed] InstitutionScored computed
                 * @property {Array.<pantau.assessment.v1.Claim>|null} [unitClaims] InstitutionScored unitClaims
                 * @property {Array.<pantau.assessment.v1.RosterEntry>|null} [roster] InstitutionScored roster
                 * @property {number|null} [expectedUnits] InstitutionScored expectedUnits
                 * @property {number|null} [differenceE4] InstitutionScored differenceE4
                 * @property {Array.<string>|null} [flags] InstitutionScored flags
                 * @property {number|null} [recordedAtMs] InstitutionScored recordedAtMs
                 * @property {string|null} [ruleVersion] InstitutionScored ruleVersion
                 * @property {string|null} [inputEventId] InstitutionScored inputEventId
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an InstitutionScored.
                 * @memberof pantau.assessment.v1
                 * @interface IInstitutionScored
                 * @augments pantau.assessment.v1.InstitutionScored.$Properties
                 * @deprecated Use pantau.assessment.v1.InstitutionScored.$Properties instead.
                 */

                /**
                 * Shape of an InstitutionScored.
                 * @typedef {pantau.assessment.v1.InstitutionScored.$Properties} pantau.assessment.v1.InstitutionScored.$Shape
                 */

                /**
                 * Constructs a new InstitutionScored.
                 * @memberof pantau.assessment.v1
                 * @classdesc Represents an InstitutionScored.
                 * @constructor
                 * @param {pantau.assessment.v1.InstitutionScored.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const InstitutionScored = function (properties) {
                    this.unitClaims = [];
                    this.roster = [];
                    this.flags = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * InstitutionScored institution.
                 * @member {string} institution
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @instance
                 */
                InstitutionScored.prototype.institution = "";

                /**
                 * InstitutionScored instrument.
                 * @member {string} instrument
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @instance
                 */
                InstitutionScored.prototype.instrument = "";

                /**
                 * InstitutionScored family.
                 * @member {string} family
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @instance
                 */
                InstitutionScored.prototype.family = "";

                /**
                 * InstitutionScored period.
                 * @member {string} period
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @instance
                 */
                InstitutionScored.prototype.period = "";

                /**
                 * InstitutionScored generation.
                 * @member {number} generation
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @instance
                 */
                InstitutionScored.prototype.generation = 0;

                /**
                 * InstitutionScored version.
                 * @member {number} version
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @instance
                 */
                InstitutionScored.prototype.version = 0;

                /**
                 * InstitutionScored published.
                 * @member {pantau.assessment.v1.Published|null|undefined} published
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @instance
                 */
                InstitutionScored.prototype.published = null;

                /**
                 * InstitutionScored computed.
                 * @member {pantau.assessment.v1.Computed|null|undefined} computed
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @instance
                 */
                InstitutionScored.prototype.computed = null;

                /**
                 * InstitutionScored unitClaims.
                 * @member {Array.<pantau.assessment.v1.Claim>} unitClaims
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @instance
                 */
                InstitutionScored.prototype.unitClaims = $util.emptyArray;

                /**
                 * InstitutionScored roster.
                 * @member {Array.<pantau.assessment.v1.RosterEntry>} roster
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @instance
                 */
                InstitutionScored.prototype.roster = $util.emptyArray;

                /**
                 * InstitutionScored expectedUnits.
                 * @member {number|null|undefined} expectedUnits
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @instance
                 */
                InstitutionScored.prototype.expectedUnits = null;

                /**
                 * InstitutionScored differenceE4.
                 * @member {number|null|undefined} differenceE4
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @instance
                 */
                InstitutionScored.prototype.differenceE4 = null;

                /**
                 * InstitutionScored flags.
                 * @member {Array.<string>} flags
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @instance
                 */
                InstitutionScored.prototype.flags = $util.emptyArray;

                /**
                 * InstitutionScored recordedAtMs.
                 * @member {number} recordedAtMs
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @instance
                 */
                InstitutionScored.prototype.recordedAtMs = 0;

                /**
                 * InstitutionScored ruleVersion.
                 * @member {string} ruleVersion
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @instance
                 */
                InstitutionScored.prototype.ruleVersion = "";

                /**
                 * InstitutionScored inputEventId.
                 * @member {string} inputEventId
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @instance
                 */
                InstitutionScored.prototype.inputEventId = "";

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(InstitutionScored.prototype, "_published", {
                    get: $util.oneOfGetter($oneOfFields = ["published"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(InstitutionScored.prototype, "_computed", {
                    get: $util.oneOfGetter($oneOfFields = ["computed"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(InstitutionScored.prototype, "_expectedUnits", {
                    get: $util.oneOfGetter($oneOfFields = ["expectedUnits"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(InstitutionScored.prototype, "_differenceE4", {
                    get: $util.oneOfGetter($oneOfFields = ["differenceE4"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new InstitutionScored instance using the specified properties.
                 * @function create
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @static
                 * @param {pantau.assessment.v1.InstitutionScored.$Properties=} [properties] Properties to set
                 * @returns {pantau.assessment.v1.InstitutionScored} InstitutionScored instance
                 * @type {{
                 *   (properties: pantau.assessment.v1.InstitutionScored.$Shape): pantau.assessment.v1.InstitutionScored & pantau.assessment.v1.InstitutionScored.$Shape;
                 *   (properties?: pantau.assessment.v1.InstitutionScored.$Properties): pantau.assessment.v1.InstitutionScored;
                 * }}
                 */
                InstitutionScored.create = function(properties) {
                    return new InstitutionScored(properties);
                };

                /**
                 * Encodes the specified InstitutionScored message. Does not implicitly {@link pantau.assessment.v1.InstitutionScored.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @static
                 * @param {pantau.assessment.v1.InstitutionScored} message InstitutionScored message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                InstitutionScored.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.institution != null && $Object.hasOwnProperty.call(message, "institution") && message.institution !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.institution);
                    if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument") && message.instrument !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.instrument);
                    if (message.family != null && $Object.hasOwnProperty.call(message, "family") && message.family !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.family);
                    if (message.period != null && $Object.hasOwnProperty.call(message, "period") && message.period !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.period);
                    if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.generation);
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.version);
                    if (message.published != null && $Object.hasOwnProperty.call(message, "published"))
                        $root.pantau.assessment.v1.Published.encode(message.published, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.computed != null && $Object.hasOwnProperty.call(message, "computed"))
                        $root.pantau.assessment.v1.Computed.encode(message.computed, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                    if (message.unitClaims != null && message.unitClaims.length)
                        for (let i = 0; i < message.unitClaims.length; ++i)
                            $root.pantau.assessment.v1.Claim.encode(message.unitClaims[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                    if (message.roster != null && message.roster.length)
                        for (let i = 0; i < message.roster.length; ++i)
                            $root.pantau.assessment.v1.RosterEntry.encode(message.roster[i], writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                    if (message.expectedUnits != null && $Object.hasOwnProperty.call(message, "expectedUnits"))
                        writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.expectedUnits);
                    if (message.differenceE4 != null && $Object.hasOwnProperty.call(message, "differenceE4"))
                        writer.uint32(/* id 12, wireType 0 =*/96).sint32(message.differenceE4);
                    if (message.flags != null && message.flags.length)
                        for (let i = 0; i < message.flags.length; ++i)
                            writer.uint32(/* id 13, wireType 2 =*/106).string(message.flags[i]);
                    if (message.recordedAtMs != null && $Object.hasOwnProperty.call(message, "recordedAtMs") && !$Object.is(message.recordedAtMs, 0))
                        writer.uint32(/* id 14, wireType 1 =*/113).double(message.recordedAtMs);
                    if (message.ruleVersion != null && $Object.hasOwnProperty.call(message, "ruleVersion") && message.ruleVersion !== "")
                        writer.uint32(/* id 15, wireType 2 =*/122).string(message.ruleVersion);
                    if (message.inputEventId != null && $Object.hasOwnProperty.call(message, "inputEventId") && message.inputEventId !== "")
                        writer.uint32(/* id 16, wireType 2 =*/130).string(message.inputEventId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an InstitutionScored message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.InstitutionScored & pantau.assessment.v1.InstitutionScored.$Shape} InstitutionScored
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                InstitutionScored.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.assessment.v1.InstitutionScored();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institution = value;
                                else
                                    delete message.institution;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.instrument = value;
                                else
                                    delete message.instrument;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.family = value;
                                else
                                    delete message.family;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.period = value;
                                else
                                    delete message.period;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.generation = value;
                                else
                                    delete message.generation;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.version = value;
                                else
                                    delete message.version;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.published = $root.pantau.assessment.v1.Published.decode(reader, reader.size(), $undefined, _depth + 1, message.published);
                                message._published = "published";
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                message.computed = $root.pantau.assessment.v1.Computed.decode(reader, reader.size(), $undefined, _depth + 1, message.computed);
                                message._computed = "computed";
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.unitClaims && message.unitClaims.length))
                                    message.unitClaims = [];
                                message.unitClaims.push($root.pantau.assessment.v1.Claim.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.roster && message.roster.length))
                                    message.roster = [];
                                message.roster.push($root.pantau.assessment.v1.RosterEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 11: {
                                if (wireType !== 0)
                                    break;
                                message.expectedUnits = reader.uint32();
                                message._expectedUnits = "expectedUnits";
                                continue;
                            }
                        case 12: {
                                if (wireType !== 0)
                                    break;
                                message.differenceE4 = reader.sint32();
                                message._differenceE4 = "differenceE4";
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.flags && message.flags.length))
                                    message.flags = [];
                                message.flags.push(reader.stringVerify());
                                continue;
                            }
                        case 14: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.recordedAtMs = value;
                                else
                                    delete message.recordedAtMs;
                                continue;
                            }
                        case 15: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.ruleVersion = value;
                                else
                                    delete message.ruleVersion;
                                continue;
                            }
                        case 16: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.inputEventId = value;
                                else
                                    delete message.inputEventId;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for InstitutionScored
                 * @function getTypeUrl
                 * @memberof pantau.assessment.v1.InstitutionScored
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                InstitutionScored.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.assessment.v1.InstitutionScored";
                };

                return InstitutionScored;
            })();

            /**
             * Basis enum.
             * @name pantau.assessment.v1.Basis
             * @enum {number}
             * @property {number} BASIS_UNSPECIFIED=0 BASIS_UNSPECIFIED value
             * @property {number} BASIS_SCORE=1 BASIS_SCORE value
             * @property {number} BASIS_POINTS=2 BASIS_POINTS value
             */
            v1.Basis = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "BASIS_UNSPECIFIED"] = 0;
                values[valuesById[1] = "BASIS_SCORE"] = 1;
                values[valuesById[2] = "BASIS_POINTS"] = 2;
                return values;
            })();

            v1.Value = (function() {

                /**
                 * Properties of a Value.
                 * @typedef {Object} pantau.assessment.v1.Value.$Properties
                 * @property {string|null} [code] Value code
                 * @property {number|null} [valueE4] Value valueE4
                 * @property {pantau.assessment.v1.Basis|null} [basis] Value basis
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Value.
                 * @memberof pantau.assessment.v1
                 * @interface IValue
                 * @augments pantau.assessment.v1.Value.$Properties
                 * @deprecated Use pantau.assessment.v1.Value.$Properties instead.
                 */

                /**
                 * Shape of a Value.
                 * @typedef {pantau.assessment.v1.Value.$Properties} pantau.assessment.v1.Value.$Shape
                 */

                /**
                 * Constructs a new Value.
                 * @memberof pantau.assessment.v1
                 * @classdesc Represents a Value.
                 * @constructor
                 * @param {pantau.assessment.v1.Value.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Value = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Value code.
                 * @member {string} code
                 * @memberof pantau.assessment.v1.Value
                 * @instance
                 */
                Value.prototype.code = "";

                /**
                 * Value valueE4.
                 * @member {number} valueE4
                 * @memberof pantau.assessment.v1.Value
                 * @instance
                 */
                Value.prototype.valueE4 = 0;

                /**
                 * Value basis.
                 * @member {pantau.assessment.v1.Basis} basis
                 * @memberof pantau.assessment.v1.Value
                 * @instance
                 */
                Value.prototype.basis = 0;

                /**
                 * Creates a new Value instance using the specified properties.
                 * @function create
                 * @memberof pantau.assessment.v1.Value
                 * @static
                 * @param {pantau.assessment.v1.Value.$Properties=} [properties] Properties to set
                 * @returns {pantau.assessment.v1.Value} Value instance
                 * @type {{
                 *   (properties: pantau.assessment.v1.Value.$Shape): pantau.assessment.v1.Value & pantau.assessment.v1.Value.$Shape;
                 *   (properties?: pantau.assessment.v1.Value.$Properties): pantau.assessment.v1.Value;
                 * }}
                 */
                Value.create = function(properties) {
                    return new Value(properties);
                };

                /**
                 * Encodes the specified Value message. Does not implicitly {@link pantau.assessment.v1.Value.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.assessment.v1.Value
                 * @static
                 * @param {pantau.assessment.v1.Value} message Value message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Value.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                    if (message.valueE4 != null && $Object.hasOwnProperty.call(message, "valueE4") && message.valueE4 !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).sint32(message.valueE4);
                    if (message.basis != null && $Object.hasOwnProperty.call(message, "basis") && message.basis !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).int32(message.basis);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Value message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.assessment.v1.Value
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.Value & pantau.assessment.v1.Value.$Shape} Value
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Value.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.assessment.v1.Value();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.sint32())
                                    message.valueE4 = value;
                                else
                                    delete message.valueE4;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.basis = value;
                                else
                                    delete message.basis;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Value
                 * @function getTypeUrl
                 * @memberof pantau.assessment.v1.Value
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Value.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.assessment.v1.Value";
                };

                return Value;
            })();

            v1.Evidence = (function() {

                /**
                 * Properties of an Evidence.
                 * @typedef {Object} pantau.assessment.v1.Evidence.$Properties
                 * @property {string|null} [code] Evidence code
                 * @property {string|null} [sha256] Evidence sha256
                 * @property {string|null} [mediaType] Evidence mediaType
                 * @property {number|null} [bytes] Evidence bytes
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Evidence.
                 * @memberof pantau.assessment.v1
                 * @interface IEvidence
                 * @augments pantau.assessment.v1.Evidence.$Properties
                 * @deprecated Use pantau.assessment.v1.Evidence.$Properties instead.
                 */

                /**
                 * Shape of an Evidence.
                 * @typedef {pantau.assessment.v1.Evidence.$Properties} pantau.assessment.v1.Evidence.$Shape
                 */

                /**
                 * Constructs a new Evidence.
                 * @memberof pantau.assessment.v1
                 * @classdesc Represents an Evidence.
                 * @constructor
                 * @param {pantau.assessment.v1.Evidence.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Evidence = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Evidence code.
                 * @member {string} code
                 * @memberof pantau.assessment.v1.Evidence
                 * @instance
                 */
                Evidence.prototype.code = "";

                /**
                 * Evidence sha256.
                 * @member {string} sha256
                 * @memberof pantau.assessment.v1.Evidence
                 * @instance
                 */
                Evidence.prototype.sha256 = "";

                /**
                 * Evidence mediaType.
                 * @member {string} mediaType
                 * @memberof pantau.assessment.v1.Evidence
                 * @instance
                 */
                Evidence.prototype.mediaType = "";

                /**
                 * Evidence bytes.
                 * @member {number} bytes
                 * @memberof pantau.assessment.v1.Evidence
                 * @instance
                 */
                Evidence.prototype.bytes = 0;

                /**
                 * Creates a new Evidence instance using the specified properties.
                 * @function create
                 * @memberof pantau.assessment.v1.Evidence
                 * @static
                 * @param {pantau.assessment.v1.Evidence.$Properties=} [properties] Properties to set
                 * @returns {pantau.assessment.v1.Evidence} Evidence instance
                 * @type {{
                 *   (properties: pantau.assessment.v1.Evidence.$Shape): pantau.assessment.v1.Evidence & pantau.assessment.v1.Evidence.$Shape;
                 *   (properties?: pantau.assessment.v1.Evidence.$Properties): pantau.assessment.v1.Evidence;
                 * }}
                 */
                Evidence.create = function(properties) {
                    return new Evidence(properties);
                };

                /**
                 * Encodes the specified Evidence message. Does not implicitly {@link pantau.assessment.v1.Evidence.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.assessment.v1.Evidence
                 * @static
                 * @param {pantau.assessment.v1.Evidence} message Evidence message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Evidence.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                    if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256") && message.sha256 !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.sha256);
                    if (message.mediaType != null && $Object.hasOwnProperty.call(message, "mediaType") && message.mediaType !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.mediaType);
                    if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && message.bytes !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.bytes);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Evidence message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.assessment.v1.Evidence
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.Evidence & pantau.assessment.v1.Evidence.$Shape} Evidence
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Evidence.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.assessment.v1.Evidence();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.sha256 = value;
                                else
                                    delete message.sha256;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.mediaType = value;
                                else
                                    delete message.mediaType;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.bytes = value;
                                else
                                    delete message.bytes;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Evidence
                 * @function getTypeUrl
                 * @memberof pantau.assessment.v1.Evidence
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Evidence.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.assessment.v1.Evidence";
                };

                return Evidence;
            })();

            v1.SubmissionReceived = (function() {

                /**
                 * Properties of a SubmissionReceived.
                 * @typedef {Object} pantau.assessment.v1.SubmissionReceived.$Properties
                 * @property {string|null} [submissionId] SubmissionReceived submissionId
                 * @property {string|null} [institution] SubmissionReceived institution
                 * @property {pantau.common.v1.Unit|null} [unit] SubmissionReceived unit
                 * @property {pantau.common.v1.Product|null} [product] SubmissionReceived product
                 * @property {string|null} [instrument] SubmissionReceived instrument
                 * @property {string|null} [period] SubmissionReceived period
                 * @property {number|null} [revision] SubmissionReceived revision
                 * @property {Array.<pantau.assessment.v1.Value>|null} [values] SubmissionReceived values
                 * @property {Array.<pantau.assessment.v1.Evidence>|null} [evidence] SubmissionReceived evidence
                 * @property {string|null} [reason] SubmissionReceived reason
                 * @property {string|null} [ruleVersion] SubmissionReceived ruleVersion
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SubmissionReceived.
                 * @memberof pantau.assessment.v1
                 * @interface ISubmissionReceived
                 * @augments pantau.assessment.v1.SubmissionReceived.$Properties
                 * @deprecated Use pantau.assessment.v1.SubmissionReceived.$Properties instead.
                 */

                /**
                 * Shape of a SubmissionReceived.
                 * @typedef {pantau.assessment.v1.SubmissionReceived.$Properties} pantau.assessment.v1.SubmissionReceived.$Shape
                 */

                /**
                 * Constructs a new SubmissionReceived.
                 * @memberof pantau.assessment.v1
                 * @classdesc Represents a SubmissionReceived.
                 * @constructor
                 * @param {pantau.assessment.v1.SubmissionReceived.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SubmissionReceived = function (properties) {
                    this.values = [];
                    this.evidence = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SubmissionReceived submissionId.
                 * @member {string} submissionId
                 * @memberof pantau.assessment.v1.SubmissionReceived
                 * @instance
                 */
                SubmissionReceived.prototype.submissionId = "";

                /**
                 * SubmissionReceived institution.
                 * @member {string} institution
                 * @memberof pantau.assessment.v1.SubmissionReceived
                 * @instance
                 */
                SubmissionReceived.prototype.institution = "";

                /**
                 * SubmissionReceived unit.
                 * @member {pantau.common.v1.Unit|null|undefined} unit
                 * @memberof pantau.assessment.v1.SubmissionReceived
                 * @instance
                 */
                SubmissionReceived.prototype.unit = null;

                /**
                 * SubmissionReceived product.
                 * @member {pantau.common.v1.Product|null|undefined} product
                 * @memberof pantau.assessment.v1.SubmissionReceived
                 * @instance
                 */
                SubmissionReceived.prototype.product = null;

                /**
                 * SubmissionReceived instrument.
                 * @member {string} instrument
                 * @memberof pantau.assessment.v1.SubmissionReceived
                 * @instance
                 */
                SubmissionReceived.prototype.instrument = "";

                /**
                 * SubmissionReceived period.
                 * @member {string} period
                 * @memberof pantau.assessment.v1.SubmissionReceived
                 * @instance
                 */
                SubmissionReceived.prototype.period = "";

                /**
                 * SubmissionReceived revision.
                 * @member {number} revision
                 * @memberof pantau.assessment.v1.SubmissionReceived
                 * @instance
                 */
                SubmissionReceived.prototype.revision = 0;

                /**
                 * SubmissionReceived values.
                 * @member {Array.<pantau.assessment.v1.Value>} values
                 * @memberof pantau.assessment.v1.SubmissionReceived
                 * @instance
                 */
                SubmissionReceived.prototype.values = $util.emptyArray;

                /**
                 * SubmissionReceived evidence.
                 * @member {Array.<pantau.assessment.v1.Evidence>} evidence
                 * @memberof pantau.assessment.v1.SubmissionReceived
                 * @instance
                 */
                SubmissionReceived.prototype.evidence = $util.emptyArray;

                /**
                 * SubmissionReceived reason.
                 * @member {string} reason
                 * @memberof pantau.assessment.v1.SubmissionReceived
                 * @instance
                 */
                SubmissionReceived.prototype.reason = "";

                /**
                 * SubmissionReceived ruleVersion.
                 * @member {string} ruleVersion
                 * @memberof pantau.assessment.v1.SubmissionReceived
                 * @instance
                 */
                SubmissionReceived.prototype.ruleVersion = "";

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(SubmissionReceived.prototype, "_product", {
                    get: $util.oneOfGetter($oneOfFields = ["product"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new SubmissionReceived instance using the specified properties.
                 * @function create
                 * @memberof pantau.assessment.v1.SubmissionReceived
                 * @static
                 * @param {pantau.assessment.v1.SubmissionReceived.$Properties=} [properties] Properties to set
                 * @returns {pantau.assessment.v1.SubmissionReceived} SubmissionReceived instance
                 * @type {{
                 *   (properties: pantau.assessment.v1.SubmissionReceived.$Shape): pantau.assessment.v1.SubmissionReceived & pantau.assessment.v1.SubmissionReceived.$Shape;
                 *   (properties?: pantau.assessment.v1.SubmissionReceived.$Properties): pantau.assessment.v1.SubmissionReceived;
                 * }}
                 */
                SubmissionReceived.create = function(properties) {
                    return new SubmissionReceived(properties);
                };

                /**
                 * Encodes the specified SubmissionReceived message. Does not implicitly {@link pantau.assessment.v1.SubmissionReceived.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.assessment.v1.SubmissionReceived
                 * @static
                 * @param {pantau.assessment.v1.SubmissionReceived} message SubmissionReceived message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SubmissionReceived.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.submissionId != null && $Object.hasOwnProperty.call(message, "submissionId") && message.submissionId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.submissionId);
                    if (message.institution != null && $Object.hasOwnProperty.call(message, "institution") && message.institution !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.institution);
                    if (message.unit != null && $Object.hasOwnProperty.call(message, "unit"))
                        $root.pantau.common.v1.Unit.encode(message.unit, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.product != null && $Object.hasOwnProperty.call(message, "product"))
                        $root.pantau.common.v1.Product.encode(message.product, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument") && message.instrument !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.instrument);
                    if (message.period != null && $Object.hasOwnProperty.call(message, "period") && message.period !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.period);
                    if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== 0)
                        writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.revision);
                    if (message.values != null && message.values.length)
                        for (let i = 0; i < message.values.length; ++i)
                            $root.pantau.assessment.v1.Value.encode(message.values[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                    if (message.evidence != null && message.evidence.length)
                        for (let i = 0; i < message.evidence.length; ++i)
                            $root.pantau.assessment.v1.Evidence.encode(message.evidence[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                        writer.uint32(/* id 10, wireType 2 =*/82).string(message.reason);
                    if (message.ruleVersion != null && $Object.hasOwnProperty.call(message, "ruleVersion") && message.ruleVersion !== "")
                        writer.uint32(/* id 11, wireType 2 =*/90).string(message.ruleVersion);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SubmissionReceived message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.assessment.v1.SubmissionReceived
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.SubmissionReceived & pantau.assessment.v1.SubmissionReceived.$Shape} SubmissionReceived
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SubmissionReceived.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.assessment.v1.SubmissionReceived();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.submissionId = value;
                                else
                                    delete message.submissionId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institution = value;
                                else
                                    delete message.institution;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.unit = $root.pantau.common.v1.Unit.decode(reader, reader.size(), $undefined, _depth + 1, message.unit);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.product = $root.pantau.common.v1.Product.decode(reader, reader.size(), $undefined, _depth + 1, message.product);
                                message._product = "product";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.instrument = value;
                                else
                                    delete message.instrument;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.period = value;
                                else
                                    delete message.period;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.revision = value;
                                else
                                    delete message.revision;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.values && message.values.length))
                                    message.values = [];
                                message.values.push($root.pantau.assessment.v1.Value.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.evidence && message.evidence.length))
                                    message.evidence = [];
                                message.evidence.push($root.pantau.assessment.v1.Evidence.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.reason = value;
                                else
                                    delete message.reason;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.ruleVersion = value;
                                else
                                    delete message.ruleVersion;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for SubmissionReceived
                 * @function getTypeUrl
                 * @memberof pantau.assessment.v1.SubmissionReceived
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                SubmissionReceived.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.assessment.v1.SubmissionReceived";
                };

                return SubmissionReceived;
            })();

            v1.SubmissionWithdrawn = (function() {

                /**
                 * Properties of a SubmissionWithdrawn.
                 * @typedef {Object} pantau.assessment.v1.SubmissionWithdrawn.$Properties
                 * @property {string|null} [submissionId] SubmissionWithdrawn submissionId
                 * @property {string|null} [institution] SubmissionWithdrawn institution
                 * @property {string|null} [unitCode] SubmissionWithdrawn unitCode
                 * @property {string|null} [productCode] SubmissionWithdrawn productCode
                 * @property {string|null} [instrument] SubmissionWithdrawn instrument
                 * @property {string|null} [period] SubmissionWithdrawn period
                 * @property {number|null} [revision] SubmissionWithdrawn revision
                 * @property {string|null} [reason] SubmissionWithdrawn reason
                 * @property {string|null} [ruleVersion] SubmissionWithdrawn ruleVersion
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SubmissionWithdrawn.
                 * @memberof pantau.assessment.v1
                 * @interface ISubmissionWithdrawn
                 * @augments pantau.assessment.v1.SubmissionWithdrawn.$Properties
                 * @deprecated Use pantau.assessment.v1.SubmissionWithdrawn.$Properties instead.
                 */

                /**
                 * Shape of a SubmissionWithdrawn.
                 * @typedef {pantau.assessment.v1.SubmissionWithdrawn.$Properties} pantau.assessment.v1.SubmissionWithdrawn.$Shape
                 */

                /**
                 * Constructs a new SubmissionWithdrawn.
                 * @memberof pantau.assessment.v1
                 * @classdesc Represents a SubmissionWithdrawn.
                 * @constructor
                 * @param {pantau.assessment.v1.SubmissionWithdrawn.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SubmissionWithdrawn = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SubmissionWithdrawn submissionId.
                 * @member {string} submissionId
                 * @memberof pantau.assessment.v1.SubmissionWithdrawn
                 * @instance
                 */
                SubmissionWithdrawn.prototype.submissionId = "";

                /**
                 * SubmissionWithdrawn institution.
                 * @member {string} institution
                 * @memberof pantau.assessment.v1.SubmissionWithdrawn
                 * @instance
                 */
                SubmissionWithdrawn.prototype.institution = "";

                /**
                 * SubmissionWithdrawn unitCode.
                 * @member {string} unitCode
                 * @memberof pantau.assessment.v1.SubmissionWithdrawn
                 * @instance
                 */
                SubmissionWithdrawn.prototype.unitCode = "";

                /**
                 * SubmissionWithdrawn productCode.
                 * @member {string} productCode
                 * @memberof pantau.assessment.v1.SubmissionWithdrawn
                 * @instance
                 */
                SubmissionWithdrawn.prototype.productCode = "";

                /**
                 * SubmissionWithdrawn instrument.
                 * @member {string} instrument
                 * @memberof pantau.assessment.v1.SubmissionWithdrawn
                 * @instance
                 */
                SubmissionWithdrawn.prototype.instrument = "";

                /**
                 * SubmissionWithdrawn period.
                 * @member {string} period
                 * @memberof pantau.assessment.v1.SubmissionWithdrawn
                 * @instance
                 */
                SubmissionWithdrawn.prototype.period = "";

                /**
                 * SubmissionWithdrawn revision.
                 * @member {number} revision
                 * @memberof pantau.assessment.v1.SubmissionWithdrawn
                 * @instance
                 */
                SubmissionWithdrawn.prototype.revision = 0;

                /**
                 * SubmissionWithdrawn reason.
                 * @member {string} reason
                 * @memberof pantau.assessment.v1.SubmissionWithdrawn
                 * @instance
                 */
                SubmissionWithdrawn.prototype.reason = "";

                /**
                 * SubmissionWithdrawn ruleVersion.
                 * @member {string} ruleVersion
                 * @memberof pantau.assessment.v1.SubmissionWithdrawn
                 * @instance
                 */
                SubmissionWithdrawn.prototype.ruleVersion = "";

                /**
                 * Creates a new SubmissionWithdrawn instance using the specified properties.
                 * @function create
                 * @memberof pantau.assessment.v1.SubmissionWithdrawn
                 * @static
                 * @param {pantau.assessment.v1.SubmissionWithdrawn.$Properties=} [properties] Properties to set
                 * @returns {pantau.assessment.v1.SubmissionWithdrawn} SubmissionWithdrawn instance
                 * @type {{
                 *   (properties: pantau.assessment.v1.SubmissionWithdrawn.$Shape): pantau.assessment.v1.SubmissionWithdrawn & pantau.assessment.v1.SubmissionWithdrawn.$Shape;
                 *   (properties?: pantau.assessment.v1.SubmissionWithdrawn.$Properties): pantau.assessment.v1.SubmissionWithdrawn;
                 * }}
                 */
                SubmissionWithdrawn.create = function(properties) {
                    return new SubmissionWithdrawn(properties);
                };

                /**
                 * Encodes the specified SubmissionWithdrawn message. Does not implicitly {@link pantau.assessment.v1.SubmissionWithdrawn.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.assessment.v1.SubmissionWithdrawn
                 * @static
                 * @param {pantau.assessment.v1.SubmissionWithdrawn} message SubmissionWithdrawn message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SubmissionWithdrawn.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.submissionId != null && $Object.hasOwnProperty.call(message, "submissionId") && message.submissionId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.submissionId);
                    if (message.institution != null && $Object.hasOwnProperty.call(message, "institution") && message.institution !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.institution);
                    if (message.unitCode != null && $Object.hasOwnProperty.call(message, "unitCode") && message.unitCode !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.unitCode);
                    if (message.productCode != null && $Object.hasOwnProperty.call(message, "productCode") && message.productCode !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.productCode);
                    if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument") && message.instrument !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.instrument);
                    if (message.period != null && $Object.hasOwnProperty.call(message, "period") && message.period !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.period);
                    if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== 0)
                        writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.revision);
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.reason);
                    if (message.ruleVersion != null && $Object.hasOwnProperty.call(message, "ruleVersion") && message.ruleVersion !== "")
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.ruleVersion);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SubmissionWithdrawn message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.assessment.v1.SubmissionWithdrawn
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.SubmissionWithdrawn & pantau.assessment.v1.SubmissionWithdrawn.$Shape} SubmissionWithdrawn
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SubmissionWithdrawn.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.assessment.v1.SubmissionWithdrawn();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.submissionId = value;
                                else
                                    delete message.submissionId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institution = value;
                                else
                                    delete message.institution;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.unitCode = value;
                                else
                                    delete message.unitCode;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.productCode = value;
                                else
                                    delete message.productCode;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.instrument = value;
                                else
                                    delete message.instrument;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.period = value;
                                else
                                    delete message.period;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.revision = value;
                                else
                                    delete message.revision;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.reason = value;
                                else
                                    delete message.reason;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.ruleVersion = value;
                                else
                                    delete message.ruleVersion;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for SubmissionWithdrawn
                 * @function getTypeUrl
                 * @memberof pantau.assessment.v1.SubmissionWithdrawn
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                SubmissionWithdrawn.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.assessment.v1.SubmissionWithdrawn";
                };

                return SubmissionWithdrawn;
            })();

            v1.ClaimRecorded = (function() {

                /**
                 * Properties of a ClaimRecorded.
                 * @typedef {Object} pantau.assessment.v1.ClaimRecorded.$Properties
                 * @property {string|null} [institution] ClaimRecorded institution
                 * @property {pantau.common.v1.Unit|null} [unit] ClaimRecorded unit
                 * @property {pantau.common.v1.Product|null} [product] ClaimRecorded product
                 * @property {string|null} [instrument] ClaimRecorded instrument
                 * @property {string|null} [period] ClaimRecorded period
                 * @property {pantau.common.v1.Source|null} [source] ClaimRecorded source
                 * @property {number|null} [revision] ClaimRecorded revision
                 * @property {number|null} [scoreE4] ClaimRecorded scoreE4
                 * @property {string|null} [zone] ClaimRecorded zone
                 * @property {string|null} [category] ClaimRecorded category
                 * @property {string|null} [predicate] ClaimRecorded predicate
                 * @property {Array.<pantau.common.v1.PublishedRank>|null} [ranks] ClaimRecorded ranks
                 * @property {string|null} [award] ClaimRecorded award
                 * @property {string|null} [legalBasis] ClaimRecorded legalBasis
                 * @property {string|null} [note] ClaimRecorded note
                 * @property {Array.<string>|null} [flags] ClaimRecorded flags
                 * @property {string|null} [ruleVersion] ClaimRecorded ruleVersion
                 * @property {string|null} [printedScore] ClaimRecorded printedScore
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ClaimRecorded.
                 * @memberof pantau.assessment.v1
                 * @interface IClaimRecorded
                 * @augments pantau.assessment.v1.ClaimRecorded.$Properties
                 * @deprecated Use pantau.assessment.v1.ClaimRecorded.$Properties instead.
                 */

                /**
                 * Shape of a ClaimRecorded.
                 * @typedef {pantau.assessment.v1.ClaimRecorded.$Properties} pantau.assessment.v1.ClaimRecorded.$Shape
                 */

                /**
                 * Constructs a new ClaimRecorded.
                 * @memberof pantau.assessment.v1
                 * @classdesc Represents a ClaimRecorded.
                 * @constructor
                 * @param {pantau.assessment.v1.ClaimRecorded.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ClaimRecorded = function (properties) {
                    this.ranks = [];
                    this.flags = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ClaimRecorded institution.
                 * @member {string} institution
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.institution = "";

                /**
                 * ClaimRecorded unit.
                 * @member {pantau.common.v1.Unit|null|undefined} unit
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.unit = null;

                /**
                 * ClaimRecorded product.
                 * @member {pantau.common.v1.Product|null|undefined} product
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.product = null;

                /**
                 * ClaimRecorded instrument.
                 * @member {string} instrument
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.instrument = "";

                /**
                 * ClaimRecorded period.
                 * @member {string} period
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.period = "";

                /**
                 * ClaimRecorded source.
                 * @member {pantau.common.v1.Source|null|undefined} source
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.source = null;

                /**
                 * ClaimRecorded revision.
                 * @member {number} revision
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.revision = 0;

                /**
                 * ClaimRecorded scoreE4.
                 * @member {number|null|undefined} scoreE4
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.scoreE4 = null;

                /**
                 * ClaimRecorded zone.
                 * @member {string} zone
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.zone = "";

                /**
                 * ClaimRecorded category.
                 * @member {string} category
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.category = "";

                /**
                 * ClaimRecorded predicate.
                 * @member {string} predicate
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.predicate = "";

                /**
                 * ClaimRecorded ranks.
                 * @member {Array.<pantau.common.v1.PublishedRank>} ranks
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.ranks = $util.emptyArray;

                /**
                 * ClaimRecorded award.
                 * @member {string} award
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.award = "";

                /**
                 * ClaimRecorded legalBasis.
                 * @member {string} legalBasis
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.legalBasis = "";

                /**
                 * ClaimRecorded note.
                 * @member {string} note
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.note = "";

                /**
                 * ClaimRecorded flags.
                 * @member {Array.<string>} flags
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.flags = $util.emptyArray;

                /**
                 * ClaimRecorded ruleVersion.
                 * @member {string} ruleVersion
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.ruleVersion = "";

                /**
                 * ClaimRecorded printedScore.
                 * @member {string} printedScore
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @instance
                 */
                ClaimRecorded.prototype.printedScore = "";

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ClaimRecorded.prototype, "_unit", {
                    get: $util.oneOfGetter($oneOfFields = ["unit"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ClaimRecorded.prototype, "_product", {
                    get: $util.oneOfGetter($oneOfFields = ["product"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ClaimRecorded.prototype, "_scoreE4", {
                    get: $util.oneOfGetter($oneOfFields = ["scoreE4"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ClaimRecorded instance using the specified properties.
                 * @function create
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @static
                 * @param {pantau.assessment.v1.ClaimRecorded.$Properties=} [properties] Properties to set
                 * @returns {pantau.assessment.v1.ClaimRecorded} ClaimRecorded instance
                 * @type {{
                 *   (properties: pantau.assessment.v1.ClaimRecorded.$Shape): pantau.assessment.v1.ClaimRecorded & pantau.assessment.v1.ClaimRecorded.$Shape;
                 *   (properties?: pantau.assessment.v1.ClaimRecorded.$Properties): pantau.assessment.v1.ClaimRecorded;
                 * }}
                 */
                ClaimRecorded.create = function(properties) {
                    return new ClaimRecorded(properties);
                };

                /**
                 * Encodes the specified ClaimRecorded message. Does not implicitly {@link pantau.assessment.v1.ClaimRecorded.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @static
                 * @param {pantau.assessment.v1.ClaimRecorded} message ClaimRecorded message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ClaimRecorded.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.institution != null && $Object.hasOwnProperty.call(message, "institution") && message.institution !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.institution);
                    if (message.unit != null && $Object.hasOwnProperty.call(message, "unit"))
                        $root.pantau.common.v1.Unit.encode(message.unit, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.product != null && $Object.hasOwnProperty.call(message, "product"))
                        $root.pantau.common.v1.Product.encode(message.product, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument") && message.instrument !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.instrument);
                    if (message.period != null && $Object.hasOwnProperty.call(message, "period") && message.period !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.period);
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                        $root.pantau.common.v1.Source.encode(message.source, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== 0)
                        writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.revision);
                    if (message.scoreE4 != null && $Object.hasOwnProperty.call(message, "scoreE4"))
                        writer.uint32(/* id 8, wireType 0 =*/64).sint32(message.scoreE4);
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.zone);
                    if (message.category != null && $Object.hasOwnProperty.call(message, "category") && message.category !== "")
                        writer.uint32(/* id 10, wireType 2 =*/82).string(message.category);
                    if (message.predicate != null && $Object.hasOwnProperty.call(message, "predicate") && message.predicate !== "")
                        writer.uint32(/* id 11, wireType 2 =*/90).string(message.predicate);
                    if (message.ranks != null && message.ranks.length)
                        for (let i = 0; i < message.ranks.length; ++i)
                            $root.pantau.common.v1.PublishedRank.encode(message.ranks[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                    if (message.award != null && $Object.hasOwnProperty.call(message, "award") && message.award !== "")
                        writer.uint32(/* id 13, wireType 2 =*/106).string(message.award);
                    if (message.legalBasis != null && $Object.hasOwnProperty.call(message, "legalBasis") && message.legalBasis !== "")
                        writer.uint32(/* id 14, wireType 2 =*/114).string(message.legalBasis);
                    if (message.note != null && $Object.hasOwnProperty.call(message, "note") && message.note !== "")
                        writer.uint32(/* id 15, wireType 2 =*/122).string(message.note);
                    if (message.flags != null && message.flags.length)
                        for (let i = 0; i < message.flags.length; ++i)
                            writer.uint32(/* id 16, wireType 2 =*/130).string(message.flags[i]);
                    if (message.ruleVersion != null && $Object.hasOwnProperty.call(message, "ruleVersion") && message.ruleVersion !== "")
                        writer.uint32(/* id 17, wireType 2 =*/138).string(message.ruleVersion);
                    if (message.printedScore != null && $Object.hasOwnProperty.call(message, "printedScore") && message.printedScore !== "")
                        writer.uint32(/* id 18, wireType 2 =*/146).string(message.printedScore);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ClaimRecorded message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.ClaimRecorded & pantau.assessment.v1.ClaimRecorded.$Shape} ClaimRecorded
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ClaimRecorded.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.assessment.v1.ClaimRecorded();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institution = value;
                                else
                                    delete message.institution;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.unit = $root.pantau.common.v1.Unit.decode(reader, reader.size(), $undefined, _depth + 1, message.unit);
                                message._unit = "unit";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.product = $root.pantau.common.v1.Product.decode(reader, reader.size(), $undefined, _depth + 1, message.product);
                                message._product = "product";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.instrument = value;
                                else
                                    delete message.instrument;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.period = value;
                                else
                                    delete message.period;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.source = $root.pantau.common.v1.Source.decode(reader, reader.size(), $undefined, _depth + 1, message.source);
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.revision = value;
                                else
                                    delete message.revision;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                message.scoreE4 = reader.sint32();
                                message._scoreE4 = "scoreE4";
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.zone = value;
                                else
                                    delete message.zone;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.category = value;
                                else
                                    delete message.category;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.predicate = value;
                                else
                                    delete message.predicate;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.ranks && message.ranks.length))
                                    message.ranks = [];
                                message.ranks.push($root.pantau.common.v1.PublishedRank.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.award = value;
                                else
                                    delete message.award;
                                continue;
                            }
                        case 14: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.legalBasis = value;
                                else
                                    delete message.legalBasis;
                                continue;
                            }
                        case 15: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.note = value;
                                else
                                    delete message.note;
                                continue;
                            }
                        case 16: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.flags && message.flags.length))
                                    message.flags = [];
                                message.flags.push(reader.stringVerify());
                                continue;
                            }
                        case 17: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.ruleVersion = value;
                                else
                                    delete message.ruleVersion;
                                continue;
                            }
                        case 18: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.printedScore = value;
                                else
                                    delete message.printedScore;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for ClaimRecorded
                 * @function getTypeUrl
                 * @memberof pantau.assessment.v1.ClaimRecorded
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ClaimRecorded.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.assessment.v1.ClaimRecorded";
                };

                return ClaimRecorded;
            })();

            v1.ClaimWithdrawn = (function() {

                /**
                 * Properties of a ClaimWithdrawn.
                 * @typedef {Object} pantau.assessment.v1.ClaimWithdrawn.$Properties
                 * @property {string|null} [institution] ClaimWithdrawn institution
                 * @property {string|null} [unitCode] ClaimWithdrawn unitCode
                 * @property {string|null} [productCode] ClaimWithdrawn productCode
                 * @property {string|null} [instrument] ClaimWithdrawn instrument
                 * @property {string|null} [period] ClaimWithdrawn period
                 * @property {pantau.common.v1.Source|null} [source] ClaimWithdrawn source
                 * @property {number|null} [revision] ClaimWithdrawn revision
                 * @property {string|null} [reason] ClaimWithdrawn reason
                 * @property {string|null} [ruleVersion] ClaimWithdrawn ruleVersion
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ClaimWithdrawn.
                 * @memberof pantau.assessment.v1
                 * @interface IClaimWithdrawn
                 * @augments pantau.assessment.v1.ClaimWithdrawn.$Properties
                 * @deprecated Use pantau.assessment.v1.ClaimWithdrawn.$Properties instead.
                 */

                /**
                 * Shape of a ClaimWithdrawn.
                 * @typedef {pantau.assessment.v1.ClaimWithdrawn.$Properties} pantau.assessment.v1.ClaimWithdrawn.$Shape
                 */

                /**
                 * Constructs a new ClaimWithdrawn.
                 * @memberof pantau.assessment.v1
                 * @classdesc Represents a ClaimWithdrawn.
                 * @constructor
                 * @param {pantau.assessment.v1.ClaimWithdrawn.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ClaimWithdrawn = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ClaimWithdrawn institution.
                 * @member {string} institution
                 * @memberof pantau.assessment.v1.ClaimWithdrawn
                 * @instance
                 */
                ClaimWithdrawn.prototype.institution = "";

                /**
                 * ClaimWithdrawn unitCode.
                 * @member {string} unitCode
                 * @memberof pantau.assessment.v1.ClaimWithdrawn
                 * @instance
                 */
                ClaimWithdrawn.prototype.unitCode = "";

                /**
                 * ClaimWithdrawn productCode.
                 * @member {string} productCode
                 * @memberof pantau.assessment.v1.ClaimWithdrawn
                 * @instance
                 */
                ClaimWithdrawn.prototype.productCode = "";

                /**
                 * ClaimWithdrawn instrument.
                 * @member {string} instrument
                 * @memberof pantau.assessment.v1.ClaimWithdrawn
                 * @instance
                 */
                ClaimWithdrawn.prototype.instrument = "";

                /**
                 * ClaimWithdrawn period.
                 * @member {string} period
                 * @memberof pantau.assessment.v1.ClaimWithdrawn
                 * @instance
                 */
                ClaimWithdrawn.prototype.period = "";

                /**
                 * ClaimWithdrawn source.
                 * @member {pantau.common.v1.Source|null|undefined} source
                 * @memberof pantau.assessment.v1.ClaimWithdrawn
                 * @instance
                 */
                ClaimWithdrawn.prototype.source = null;

                /**
                 * ClaimWithdrawn revision.
                 * @member {number} revision
                 * @memberof pantau.assessment.v1.ClaimWithdrawn
                 * @instance
                 */
                ClaimWithdrawn.prototype.revision = 0;

                /**
                 * ClaimWithdrawn reason.
                 * @member {string} reason
                 * @memberof pantau.assessment.v1.ClaimWithdrawn
                 * @instance
                 */
                ClaimWithdrawn.prototype.reason = "";

                /**
                 * ClaimWithdrawn ruleVersion.
                 * @member {string} ruleVersion
                 * @memberof pantau.assessment.v1.ClaimWithdrawn
                 * @instance
                 */
                ClaimWithdrawn.prototype.ruleVersion = "";

                /**
                 * Creates a new ClaimWithdrawn instance using the specified properties.
                 * @function create
                 * @memberof pantau.assessment.v1.ClaimWithdrawn
                 * @static
                 * @param {pantau.assessment.v1.ClaimWithdrawn.$Properties=} [properties] Properties to set
                 * @returns {pantau.assessment.v1.ClaimWithdrawn} ClaimWithdrawn instance
                 * @type {{
                 *   (properties: pantau.assessment.v1.ClaimWithdrawn.$Shape): pantau.assessment.v1.ClaimWithdrawn & pantau.assessment.v1.ClaimWithdrawn.$Shape;
                 *   (properties?: pantau.assessment.v1.ClaimWithdrawn.$Properties): pantau.assessment.v1.ClaimWithdrawn;
                 * }}
                 */
                ClaimWithdrawn.create = function(properties) {
                    return new ClaimWithdrawn(properties);
                };

                /**
                 * Encodes the specified ClaimWithdrawn message. Does not implicitly {@link pantau.assessment.v1.ClaimWithdrawn.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.assessment.v1.ClaimWithdrawn
                 * @static
                 * @param {pantau.assessment.v1.ClaimWithdrawn} message ClaimWithdrawn message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ClaimWithdrawn.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.institution != null && $Object.hasOwnProperty.call(message, "institution") && message.institution !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.institution);
                    if (message.unitCode != null && $Object.hasOwnProperty.call(message, "unitCode") && message.unitCode !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.unitCode);
                    if (message.productCode != null && $Object.hasOwnProperty.call(message, "productCode") && message.productCode !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.productCode);
                    if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument") && message.instrument !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.instrument);
                    if (message.period != null && $Object.hasOwnProperty.call(message, "period") && message.period !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.period);
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                        $root.pantau.common.v1.Source.encode(message.source, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== 0)
                        writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.revision);
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.reason);
                    if (message.ruleVersion != null && $Object.hasOwnProperty.call(message, "ruleVersion") && message.ruleVersion !== "")
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.ruleVersion);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ClaimWithdrawn message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.assessment.v1.ClaimWithdrawn
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.ClaimWithdrawn & pantau.assessment.v1.ClaimWithdrawn.$Shape} ClaimWithdrawn
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ClaimWithdrawn.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.assessment.v1.ClaimWithdrawn();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institution = value;
                                else
                                    delete message.institution;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.unitCode = value;
                                else
                                    delete message.unitCode;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.productCode = value;
                                else
                                    delete message.productCode;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.instrument = value;
                                else
                                    delete message.instrument;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.period = value;
                                else
                                    delete message.period;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.source = $root.pantau.common.v1.Source.decode(reader, reader.size(), $undefined, _depth + 1, message.source);
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.revision = value;
                                else
                                    delete message.revision;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.reason = value;
                                else
                                    delete message.reason;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.ruleVersion = value;
                                else
                                    delete message.ruleVersion;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for ClaimWithdrawn
                 * @function getTypeUrl
                 * @memberof pantau.assessment.v1.ClaimWithdrawn
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ClaimWithdrawn.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.assessment.v1.ClaimWithdrawn";
                };

                return ClaimWithdrawn;
            })();

            v1.RosterEntry = (function() {

                /**
                 * Properties of a RosterEntry.
                 * @typedef {Object} pantau.assessment.v1.RosterEntry.$Properties
                 * @property {pantau.common.v1.Unit|null} [unit] RosterEntry unit
                 * @property {Array.<pantau.common.v1.Product>|null} [products] RosterEntry products
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RosterEntry.
                 * @memberof pantau.assessment.v1
                 * @interface IRosterEntry
                 * @augments pantau.assessment.v1.RosterEntry.$Properties
                 * @deprecated Use pantau.assessment.v1.RosterEntry.$Properties instead.
                 */

                /**
                 * Shape of a RosterEntry.
                 * @typedef {pantau.assessment.v1.RosterEntry.$Properties} pantau.assessment.v1.RosterEntry.$Shape
                 */

                /**
                 * Constructs a new RosterEntry.
                 * @memberof pantau.assessment.v1
                 * @classdesc Represents a RosterEntry.
                 * @constructor
                 * @param {pantau.assessment.v1.RosterEntry.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RosterEntry = function (properties) {
                    this.products = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RosterEntry unit.
                 * @member {pantau.common.v1.Unit|null|undefined} unit
                 * @memberof pantau.assessment.v1.RosterEntry
                 * @instance
                 */
                RosterEntry.prototype.unit = null;

                /**
                 * RosterEntry products.
                 * @member {Array.<pantau.common.v1.Product>} products
                 * @memberof pantau.assessment.v1.RosterEntry
                 * @instance
                 */
                RosterEntry.prototype.products = $util.emptyArray;

                /**
                 * Creates a new RosterEntry instance using the specified properties.
                 * @function create
                 * @memberof pantau.assessment.v1.RosterEntry
                 * @static
                 * @param {pantau.assessment.v1.RosterEntry.$Properties=} [properties] Properties to set
                 * @returns {pantau.assessment.v1.RosterEntry} RosterEntry instance
                 * @type {{
                 *   (properties: pantau.assessment.v1.RosterEntry.$Shape): pantau.assessment.v1.RosterEntry & pantau.assessment.v1.RosterEntry.$Shape;
                 *   (properties?: pantau.assessment.v1.RosterEntry.$Properties): pantau.assessment.v1.RosterEntry;
                 * }}
                 */
                RosterEntry.create = function(properties) {
                    return new RosterEntry(properties);
                };

                /**
                 * Encodes the specified RosterEntry message. Does not implicitly {@link pantau.assessment.v1.RosterEntry.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.assessment.v1.RosterEntry
                 * @static
                 * @param {pantau.assessment.v1.RosterEntry} message RosterEntry message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RosterEntry.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.unit != null && $Object.hasOwnProperty.call(message, "unit"))
                        $root.pantau.common.v1.Unit.encode(message.unit, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.products != null && message.products.length)
                        for (let i = 0; i < message.products.length; ++i)
                            $root.pantau.common.v1.Product.encode(message.products[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RosterEntry message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.assessment.v1.RosterEntry
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.RosterEntry & pantau.assessment.v1.RosterEntry.$Shape} RosterEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RosterEntry.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.assessment.v1.RosterEntry();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.unit = $root.pantau.common.v1.Unit.decode(reader, reader.size(), $undefined, _depth + 1, message.unit);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.products && message.products.length))
                                    message.products = [];
                                message.products.push($root.pantau.common.v1.Product.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for RosterEntry
                 * @function getTypeUrl
                 * @memberof pantau.assessment.v1.RosterEntry
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                RosterEntry.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.assessment.v1.RosterEntry";
                };

                return RosterEntry;
            })();

            v1.RosterSet = (function() {

                /**
                 * Properties of a RosterSet.
                 * @typedef {Object} pantau.assessment.v1.RosterSet.$Properties
                 * @property {string|null} [institution] RosterSet institution
                 * @property {string|null} [instrument] RosterSet instrument
                 * @property {string|null} [period] RosterSet period
                 * @property {Array.<pantau.assessment.v1.RosterEntry>|null} [entries] RosterSet entries
                 * @property {pantau.common.v1.Source|null} [source] RosterSet source
                 * @property {number|null} [revision] RosterSet revision
                 * @property {string|null} [ruleVersion] RosterSet ruleVersion
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RosterSet.
                 * @memberof pantau.assessment.v1
                 * @interface IRosterSet
                 * @augments pantau.assessment.v1.RosterSet.$Properties
                 * @deprecated Use pantau.assessment.v1.RosterSet.$Properties instead.
                 */

                /**
                 * Shape of a RosterSet.
                 * @typedef {pantau.assessment.v1.RosterSet.$Properties} pantau.assessment.v1.RosterSet.$Shape
                 */

                /**
                 * Constructs a new RosterSet.
                 * @memberof pantau.assessment.v1
                 * @classdesc Represents a RosterSet.
                 * @constructor
                 * @param {pantau.assessment.v1.RosterSet.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RosterSet = function (properties) {
                    this.entries = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RosterSet institution.
                 * @member {string} institution
                 * @memberof pantau.assessment.v1.RosterSet
                 * @instance
                 */
                RosterSet.prototype.institution = "";

                /**
                 * RosterSet instrument.
                 * @member {string} instrument
                 * @memberof pantau.assessment.v1.RosterSet
                 * @instance
                 */
                RosterSet.prototype.instrument = "";

                /**
                 * RosterSet period.
                 * @member {string} period
                 * @memberof pantau.assessment.v1.RosterSet
                 * @instance
                 */
                RosterSet.prototype.period = "";

                /**
                 * RosterSet entries.
                 * @member {Array.<pantau.assessment.v1.RosterEntry>} entries
                 * @memberof pantau.assessment.v1.RosterSet
                 * @instance
                 */
                RosterSet.prototype.entries = $util.emptyArray;

                /**
                 * RosterSet source.
                 * @member {pantau.common.v1.Source|null|undefined} source
                 * @memberof pantau.assessment.v1.RosterSet
                 * @instance
                 */
                RosterSet.prototype.source = null;

                /**
                 * RosterSet revision.
                 * @member {number} revision
                 * @memberof pantau.assessment.v1.RosterSet
                 * @instance
                 */
                RosterSet.prototype.revision = 0;

                /**
                 * RosterSet ruleVersion.
                 * @member {string} ruleVersion
                 * @memberof pantau.assessment.v1.RosterSet
                 * @instance
                 */
                RosterSet.prototype.ruleVersion = "";

                /**
                 * Creates a new RosterSet instance using the specified properties.
                 * @function create
                 * @memberof pantau.assessment.v1.RosterSet
                 * @static
                 * @param {pantau.assessment.v1.RosterSet.$Properties=} [properties] Properties to set
                 * @returns {pantau.assessment.v1.RosterSet} RosterSet instance
                 * @type {{
                 *   (properties: pantau.assessment.v1.RosterSet.$Shape): pantau.assessment.v1.RosterSet & pantau.assessment.v1.RosterSet.$Shape;
                 *   (properties?: pantau.assessment.v1.RosterSet.$Properties): pantau.assessment.v1.RosterSet;
                 * }}
                 */
                RosterSet.create = function(properties) {
                    return new RosterSet(properties);
                };

                /**
                 * Encodes the specified RosterSet message. Does not implicitly {@link pantau.assessment.v1.RosterSet.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.assessment.v1.RosterSet
                 * @static
                 * @param {pantau.assessment.v1.RosterSet} message RosterSet message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RosterSet.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.institution != null && $Object.hasOwnProperty.call(message, "institution") && message.institution !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.institution);
                    if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument") && message.instrument !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.instrument);
                    if (message.period != null && $Object.hasOwnProperty.call(message, "period") && message.period !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.period);
                    if (message.entries != null && message.entries.length)
                        for (let i = 0; i < message.entries.length; ++i)
                            $root.pantau.assessment.v1.RosterEntry.encode(message.entries[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                        $root.pantau.common.v1.Source.encode(message.source, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.revision);
                    if (message.ruleVersion != null && $Object.hasOwnProperty.call(message, "ruleVersion") && message.ruleVersion !== "")
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.ruleVersion);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RosterSet message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.assessment.v1.RosterSet
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.assessment.v1.RosterSet & pantau.assessment.v1.RosterSet.$Shape} RosterSet
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RosterSet.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.assessment.v1.RosterSet();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institution = value;
                                else
                                    delete message.institution;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.instrument = value;
                                else
                                    delete message.instrument;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.period = value;
                                else
                                    delete message.period;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.entries && message.entries.length))
                                    message.entries = [];
                                message.entries.push($root.pantau.assessment.v1.RosterEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.source = $root.pantau.common.v1.Source.decode(reader, reader.size(), $undefined, _depth + 1, message.source);
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.revision = value;
                                else
                                    delete message.revision;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.ruleVersion = value;
                                else
                                    delete message.ruleVersion;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for RosterSet
                 * @function getTypeUrl
                 * @memberof pantau.assessment.v1.RosterSet
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                RosterSet.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.assessment.v1.RosterSet";
                };

                return RosterSet;
            })();

            return v1;
        })();

        return assessment;
    })();

    pantau.common = (function() {

        /**
         * Namespace common.
         * @memberof pantau
         * @namespace
         */
        const common = {};

        common.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof pantau.common
             * @namespace
             */
            const v1 = {};

            v1.Unit = (function() {

                /**
                 * Properties of a Unit.
                 * @typedef {Object} pantau.common.v1.Unit.$Properties
                 * @property {string|null} [code] Unit code
                 * @property {string|null} [name] Unit name
                 * @property {string|null} [kind] Unit kind
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Unit.
                 * @memberof pantau.common.v1
                 * @interface IUnit
                 * @augments pantau.common.v1.Unit.$Properties
                 * @deprecated Use pantau.common.v1.Unit.$Properties instead.
                 */

                /**
                 * Shape of a Unit.
                 * @typedef {pantau.common.v1.Unit.$Properties} pantau.common.v1.Unit.$Shape
                 */

                /**
                 * Constructs a new Unit.
                 * @memberof pantau.common.v1
                 * @classdesc Represents a Unit.
                 * @constructor
                 * @param {pantau.common.v1.Unit.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Unit = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Unit code.
                 * @member {string} code
                 * @memberof pantau.common.v1.Unit
                 * @instance
                 */
                Unit.prototype.code = "";

                /**
                 * Unit name.
                 * @member {string} name
                 * @memberof pantau.common.v1.Unit
                 * @instance
                 */
                Unit.prototype.name = "";

                /**
                 * Unit kind.
                 * @member {string} kind
                 * @memberof pantau.common.v1.Unit
                 * @instance
                 */
                Unit.prototype.kind = "";

                /**
                 * Creates a new Unit instance using the specified properties.
                 * @function create
                 * @memberof pantau.common.v1.Unit
                 * @static
                 * @param {pantau.common.v1.Unit.$Properties=} [properties] Properties to set
                 * @returns {pantau.common.v1.Unit} Unit instance
                 * @type {{
                 *   (properties: pantau.common.v1.Unit.$Shape): pantau.common.v1.Unit & pantau.common.v1.Unit.$Shape;
                 *   (properties?: pantau.common.v1.Unit.$Properties): pantau.common.v1.Unit;
                 * }}
                 */
                Unit.create = function(properties) {
                    return new Unit(properties);
                };

                /**
                 * Encodes the specified Unit message. Does not implicitly {@link pantau.common.v1.Unit.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.common.v1.Unit
                 * @static
                 * @param {pantau.common.v1.Unit} message Unit message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Unit.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.kind);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Unit message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.common.v1.Unit
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.common.v1.Unit & pantau.common.v1.Unit.$Shape} Unit
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Unit.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.common.v1.Unit();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.kind = value;
                                else
                                    delete message.kind;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Unit
                 * @function getTypeUrl
                 * @memberof pantau.common.v1.Unit
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Unit.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.common.v1.Unit";
                };

                return Unit;
            })();

            v1.Product = (function() {

                /**
                 * Properties of a Product.
                 * @typedef {Object} pantau.common.v1.Product.$Properties
                 * @property {string|null} [code] Product code
                 * @property {string|null} [name] Product name
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Product.
                 * @memberof pantau.common.v1
                 * @interface IProduct
                 * @augments pantau.common.v1.Product.$Properties
                 * @deprecated Use pantau.common.v1.Product.$Properties instead.
                 */

                /**
                 * Shape of a Product.
                 * @typedef {pantau.common.v1.Product.$Properties} pantau.common.v1.Product.$Shape
                 */

                /**
                 * Constructs a new Product.
                 * @memberof pantau.common.v1
                 * @classdesc Represents a Product.
                 * @constructor
                 * @param {pantau.common.v1.Product.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Product = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Product code.
                 * @member {string} code
                 * @memberof pantau.common.v1.Product
                 * @instance
                 */
                Product.prototype.code = "";

                /**
                 * Product name.
                 * @member {string} name
                 * @memberof pantau.common.v1.Product
                 * @instance
                 */
                Product.prototype.name = "";

                /**
                 * Creates a new Product instance using the specified properties.
                 * @function create
                 * @memberof pantau.common.v1.Product
                 * @static
                 * @param {pantau.common.v1.Product.$Properties=} [properties] Properties to set
                 * @returns {pantau.common.v1.Product} Product instance
                 * @type {{
                 *   (properties: pantau.common.v1.Product.$Shape): pantau.common.v1.Product & pantau.common.v1.Product.$Shape;
                 *   (properties?: pantau.common.v1.Product.$Properties): pantau.common.v1.Product;
                 * }}
                 */
                Product.create = function(properties) {
                    return new Product(properties);
                };

                /**
                 * Encodes the specified Product message. Does not implicitly {@link pantau.common.v1.Product.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.common.v1.Product
                 * @static
                 * @param {pantau.common.v1.Product} message Product message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Product.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Product message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.common.v1.Product
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.common.v1.Product & pantau.common.v1.Product.$Shape} Product
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Product.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.common.v1.Product();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Product
                 * @function getTypeUrl
                 * @memberof pantau.common.v1.Product
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Product.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.common.v1.Product";
                };

                return Product;
            })();

            v1.Source = (function() {

                /**
                 * Properties of a Source.
                 * @typedef {Object} pantau.common.v1.Source.$Properties
                 * @property {string|null} [publisher] Source publisher
                 * @property {string|null} [date] Source date
                 * @property {string|null} [url] Source url
                 * @property {string|null} [title] Source title
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Source.
                 * @memberof pantau.common.v1
                 * @interface ISource
                 * @augments pantau.common.v1.Source.$Properties
                 * @deprecated Use pantau.common.v1.Source.$Properties instead.
                 */

                /**
                 * Shape of a Source.
                 * @typedef {pantau.common.v1.Source.$Properties} pantau.common.v1.Source.$Shape
                 */

                /**
                 * Constructs a new Source.
                 * @memberof pantau.common.v1
                 * @classdesc Represents a Source.
                 * @constructor
                 * @param {pantau.common.v1.Source.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Source = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Source publisher.
                 * @member {string} publisher
                 * @memberof pantau.common.v1.Source
                 * @instance
                 */
                Source.prototype.publisher = "";

                /**
                 * Source date.
                 * @member {string} date
                 * @memberof pantau.common.v1.Source
                 * @instance
                 */
                Source.prototype.date = "";

                /**
                 * Source url.
                 * @member {string} url
                 * @memberof pantau.common.v1.Source
                 * @instance
                 */
                Source.prototype.url = "";

                /**
                 * Source title.
                 * @member {string} title
                 * @memberof pantau.common.v1.Source
                 * @instance
                 */
                Source.prototype.title = "";

                /**
                 * Creates a new Source instance using the specified properties.
                 * @function create
                 * @memberof pantau.common.v1.Source
                 * @static
                 * @param {pantau.common.v1.Source.$Properties=} [properties] Properties to set
                 * @returns {pantau.common.v1.Source} Source instance
                 * @type {{
                 *   (properties: pantau.common.v1.Source.$Shape): pantau.common.v1.Source & pantau.common.v1.Source.$Shape;
                 *   (properties?: pantau.common.v1.Source.$Properties): pantau.common.v1.Source;
                 * }}
                 */
                Source.create = function(properties) {
                    return new Source(properties);
                };

                /**
                 * Encodes the specified Source message. Does not implicitly {@link pantau.common.v1.Source.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.common.v1.Source
                 * @static
                 * @param {pantau.common.v1.Source} message Source message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Source.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.publisher != null && $Object.hasOwnProperty.call(message, "publisher") && message.publisher !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.publisher);
                    if (message.date != null && $Object.hasOwnProperty.call(message, "date") && message.date !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.date);
                    if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.url);
                    if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.title);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Source message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.common.v1.Source
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.common.v1.Source & pantau.common.v1.Source.$Shape} Source
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Source.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.common.v1.Source();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.publisher = value;
                                else
                                    delete message.publisher;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.date = value;
                                else
                                    delete message.date;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.url = value;
                                else
                                    delete message.url;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.title = value;
                                else
                                    delete message.title;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Source
                 * @function getTypeUrl
                 * @memberof pantau.common.v1.Source
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Source.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.common.v1.Source";
                };

                return Source;
            })();

            v1.PublishedRank = (function() {

                /**
                 * Properties of a PublishedRank.
                 * @typedef {Object} pantau.common.v1.PublishedRank.$Properties
                 * @property {number|null} [rank] PublishedRank rank
                 * @property {number|null} [of] PublishedRank of
                 * @property {string|null} [scope] PublishedRank scope
                 * @property {string|null} [peerClass] PublishedRank peerClass
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PublishedRank.
                 * @memberof pantau.common.v1
                 * @interface IPublishedRank
                 * @augments pantau.common.v1.PublishedRank.$Properties
                 * @deprecated Use pantau.common.v1.PublishedRank.$Properties instead.
                 */

                /**
                 * Shape of a PublishedRank.
                 * @typedef {pantau.common.v1.PublishedRank.$Properties} pantau.common.v1.PublishedRank.$Shape
                 */

                /**
                 * Constructs a new PublishedRank.
                 * @memberof pantau.common.v1
                 * @classdesc Represents a PublishedRank.
                 * @constructor
                 * @param {pantau.common.v1.PublishedRank.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PublishedRank = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PublishedRank rank.
                 * @member {number} rank
                 * @memberof pantau.common.v1.PublishedRank
                 * @instance
                 */
                PublishedRank.prototype.rank = 0;

                /**
                 * PublishedRank of.
                 * @member {number|null|undefined} of
                 * @memberof pantau.common.v1.PublishedRank
                 * @instance
                 */
                PublishedRank.prototype.of = null;

                /**
                 * PublishedRank scope.
                 * @member {string} scope
                 * @memberof pantau.common.v1.PublishedRank
                 * @instance
                 */
                PublishedRank.prototype.scope = "";

                /**
                 * PublishedRank peerClass.
                 * @member {string} peerClass
                 * @memberof pantau.common.v1.PublishedRank
                 * @instance
                 */
                PublishedRank.prototype.peerClass = "";

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(PublishedRank.prototype, "_of", {
                    get: $util.oneOfGetter($oneOfFields = ["of"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new PublishedRank instance using the specified properties.
                 * @function create
                 * @memberof pantau.common.v1.PublishedRank
                 * @static
                 * @param {pantau.common.v1.PublishedRank.$Properties=} [properties] Properties to set
                 * @returns {pantau.common.v1.PublishedRank} PublishedRank instance
                 * @type {{
                 *   (properties: pantau.common.v1.PublishedRank.$Shape): pantau.common.v1.PublishedRank & pantau.common.v1.PublishedRank.$Shape;
                 *   (properties?: pantau.common.v1.PublishedRank.$Properties): pantau.common.v1.PublishedRank;
                 * }}
                 */
                PublishedRank.create = function(properties) {
                    return new PublishedRank(properties);
                };

                /**
                 * Encodes the specified PublishedRank message. Does not implicitly {@link pantau.common.v1.PublishedRank.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.common.v1.PublishedRank
                 * @static
                 * @param {pantau.common.v1.PublishedRank} message PublishedRank message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PublishedRank.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.rank != null && $Object.hasOwnProperty.call(message, "rank") && message.rank !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.rank);
                    if (message.of != null && $Object.hasOwnProperty.call(message, "of"))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.of);
                    if (message.scope != null && $Object.hasOwnProperty.call(message, "scope") && message.scope !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.scope);
                    if (message.peerClass != null && $Object.hasOwnProperty.call(message, "peerClass") && message.peerClass !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.peerClass);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PublishedRank message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.common.v1.PublishedRank
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.common.v1.PublishedRank & pantau.common.v1.PublishedRank.$Shape} PublishedRank
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PublishedRank.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.common.v1.PublishedRank();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.rank = value;
                                else
                                    delete message.rank;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.of = reader.uint32();
                                message._of = "of";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.scope = value;
                                else
                                    delete message.scope;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.peerClass = value;
                                else
                                    delete message.peerClass;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for PublishedRank
                 * @function getTypeUrl
                 * @memberof pantau.common.v1.PublishedRank
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                PublishedRank.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.common.v1.PublishedRank";
                };

                return PublishedRank;
            })();

            return v1;
        })();

        return common;
    })();

    pantau.ingestion = (function() {

        /**
         * Namespace ingestion.
         * @memberof pantau
         * @namespace
         */
        const ingestion = {};

        ingestion.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof pantau.ingestion
             * @namespace
             */
            const v1 = {};

            v1.SubmitRequest = (function() {

                /**
                 * Properties of a SubmitRequest.
                 * @typedef {Object} pantau.ingestion.v1.SubmitRequest.$Properties
                 * @property {pantau.ingestion.v1.Item|null} [item] SubmitRequest item
                 * @property {boolean|null} [dryRun] SubmitRequest dryRun
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SubmitRequest.
                 * @memberof pantau.ingestion.v1
                 * @interface ISubmitRequest
                 * @augments pantau.ingestion.v1.SubmitRequest.$Properties
                 * @deprecated Use pantau.ingestion.v1.SubmitRequest.$Properties instead.
                 */

                /**
                 * Shape of a SubmitRequest.
                 * @typedef {{
                 *   item?: pantau.ingestion.v1.Item.$Shape|null;
                 *   dryRun?: boolean|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} pantau.ingestion.v1.SubmitRequest.$Shape
                 */

                /**
                 * Constructs a new SubmitRequest.
                 * @memberof pantau.ingestion.v1
                 * @classdesc Represents a SubmitRequest.
                 * @constructor
                 * @param {pantau.ingestion.v1.SubmitRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SubmitRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SubmitRequest item.
                 * @member {pantau.ingestion.v1.Item|null|undefined} item
                 * @memberof pantau.ingestion.v1.SubmitRequest
                 * @instance
                 */
                SubmitRequest.prototype.item = null;

                /**
                 * SubmitRequest dryRun.
                 * @member {boolean} dryRun
                 * @memberof pantau.ingestion.v1.SubmitRequest
                 * @instance
                 */
                SubmitRequest.prototype.dryRun = false;

                /**
                 * Creates a new SubmitRequest instance using the specified properties.
                 * @function create
                 * @memberof pantau.ingestion.v1.SubmitRequest
                 * @static
                 * @param {pantau.ingestion.v1.SubmitRequest.$Properties=} [properties] Properties to set
                 * @returns {pantau.ingestion.v1.SubmitRequest} SubmitRequest instance
                 * @type {{
                 *   (properties: pantau.ingestion.v1.SubmitRequest.$Shape): pantau.ingestion.v1.SubmitRequest & pantau.ingestion.v1.SubmitRequest.$Shape;
                 *   (properties?: pantau.ingestion.v1.SubmitRequest.$Properties): pantau.ingestion.v1.SubmitRequest;
                 * }}
                 */
                SubmitRequest.create = function(properties) {
                    return new SubmitRequest(properties);
                };

                /**
                 * Encodes the specified SubmitRequest message. Does not implicitly {@link pantau.ingestion.v1.SubmitRequest.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.ingestion.v1.SubmitRequest
                 * @static
                 * @param {pantau.ingestion.v1.SubmitRequest} message SubmitRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SubmitRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.item != null && $Object.hasOwnProperty.call(message, "item"))
                        $root.pantau.ingestion.v1.Item.encode(message.item, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.dryRun != null && $Object.hasOwnProperty.call(message, "dryRun") && message.dryRun !== false)
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.dryRun);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SubmitRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.ingestion.v1.SubmitRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.SubmitRequest & pantau.ingestion.v1.SubmitRequest.$Shape} SubmitRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SubmitRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.ingestion.v1.SubmitRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.item = $root.pantau.ingestion.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.item);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.dryRun = value;
                                else
                                    delete message.dryRun;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for SubmitRequest
                 * @function getTypeUrl
                 * @memberof pantau.ingestion.v1.SubmitRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                SubmitRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.ingestion.v1.SubmitRequest";
                };

                return SubmitRequest;
            })();

            v1.SubmitResponse = (function() {

                /**
                 * Properties of a SubmitResponse.
                 * @typedef {Object} pantau.ingestion.v1.SubmitResponse.$Properties
                 * @property {string|null} [eventId] SubmitResponse eventId
                 * @property {pantau.ingestion.v1.ReadAs|null} [readAs] SubmitResponse readAs
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SubmitResponse.
                 * @memberof pantau.ingestion.v1
                 * @interface ISubmitResponse
                 * @augments pantau.ingestion.v1.SubmitResponse.$Properties
                 * @deprecated Use pantau.ingestion.v1.SubmitResponse.$Properties instead.
                 */

                /**
                 * Shape of a SubmitResponse.
                 * @typedef {pantau.ingestion.v1.SubmitResponse.$Properties} pantau.ingestion.v1.SubmitResponse.$Shape
                 */

                /**
                 * Constructs a new SubmitResponse.
                 * @memberof pantau.ingestion.v1
                 * @classdesc Represents a SubmitResponse.
                 * @constructor
                 * @param {pantau.ingestion.v1.SubmitResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SubmitResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SubmitResponse eventId.
                 * @member {string} eventId
                 * @memberof pantau.ingestion.v1.SubmitResponse
                 * @instance
                 */
                SubmitResponse.prototype.eventId = "";

                /**
                 * SubmitResponse readAs.
                 * @member {pantau.ingestion.v1.ReadAs|null|undefined} readAs
                 * @memberof pantau.ingestion.v1.SubmitResponse
                 * @instance
                 */
                SubmitResponse.prototype.readAs = null;

                /**
                 * Creates a new SubmitResponse instance using the specified properties.
                 * @function create
                 * @memberof pantau.ingestion.v1.SubmitResponse
                 * @static
                 * @param {pantau.ingestion.v1.SubmitResponse.$Properties=} [properties] Properties to set
                 * @returns {pantau.ingestion.v1.SubmitResponse} SubmitResponse instance
                 * @type {{
                 *   (properties: pantau.ingestion.v1.SubmitResponse.$Shape): pantau.ingestion.v1.SubmitResponse & pantau.ingestion.v1.SubmitResponse.$Shape;
                 *   (properties?: pantau.ingestion.v1.SubmitResponse.$Properties): pantau.ingestion.v1.SubmitResponse;
                 * }}
                 */
                SubmitResponse.create = function(properties) {
                    return new SubmitResponse(properties);
                };

                /**
                 * Encodes the specified SubmitResponse message. Does not implicitly {@link pantau.ingestion.v1.SubmitResponse.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.ingestion.v1.SubmitResponse
                 * @static
                 * @param {pantau.ingestion.v1.SubmitResponse} message SubmitResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SubmitResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId") && message.eventId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.eventId);
                    if (message.readAs != null && $Object.hasOwnProperty.call(message, "readAs"))
                        $root.pantau.ingestion.v1.ReadAs.encode(message.readAs, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SubmitResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.ingestion.v1.SubmitResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.SubmitResponse & pantau.ingestion.v1.SubmitResponse.$Shape} SubmitResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SubmitResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.ingestion.v1.SubmitResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.eventId = value;
                                else
                                    delete message.eventId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.readAs = $root.pantau.ingestion.v1.ReadAs.decode(reader, reader.size(), $undefined, _depth + 1, message.readAs);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for SubmitResponse
                 * @function getTypeUrl
                 * @memberof pantau.ingestion.v1.SubmitResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                SubmitResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.ingestion.v1.SubmitResponse";
                };

                return SubmitResponse;
            })();

            v1.ReadAs = (function() {

                /**
                 * Properties of a ReadAs.
                 * @typedef {Object} pantau.ingestion.v1.ReadAs.$Properties
                 * @property {string|null} [institution] ReadAs institution
                 * @property {string|null} [score] ReadAs score
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ReadAs.
                 * @memberof pantau.ingestion.v1
                 * @interface IReadAs
                 * @augments pantau.ingestion.v1.ReadAs.$Properties
                 * @deprecated Use pantau.ingestion.v1.ReadAs.$Properties instead.
                 */

                /**
                 * Shape of a ReadAs.
                 * @typedef {pantau.ingestion.v1.ReadAs.$Properties} pantau.ingestion.v1.ReadAs.$Shape
                 */

                /**
                 * Constructs a new ReadAs.
                 * @memberof pantau.ingestion.v1
                 * @classdesc Represents a ReadAs.
                 * @constructor
                 * @param {pantau.ingestion.v1.ReadAs.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ReadAs = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ReadAs institution.
                 * @member {string} institution
                 * @memberof pantau.ingestion.v1.ReadAs
                 * @instance
                 */
                ReadAs.prototype.institution = "";

                /**
                 * ReadAs score.
                 * @member {string|null|undefined} score
                 * @memberof pantau.ingestion.v1.ReadAs
                 * @instance
                 */
                ReadAs.prototype.score = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ReadAs.prototype, "_score", {
                    get: $util.oneOfGetter($oneOfFields = ["score"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ReadAs instance using the specified properties.
                 * @function create
                 * @memberof pantau.ingestion.v1.ReadAs
                 * @static
                 * @param {pantau.ingestion.v1.ReadAs.$Properties=} [properties] Properties to set
                 * @returns {pantau.ingestion.v1.ReadAs} ReadAs instance
                 * @type {{
                 *   (properties: pantau.ingestion.v1.ReadAs.$Shape): pantau.ingestion.v1.ReadAs & pantau.ingestion.v1.ReadAs.$Shape;
                 *   (properties?: pantau.ingestion.v1.ReadAs.$Properties): pantau.ingestion.v1.ReadAs;
                 * }}
                 */
                ReadAs.create = function(properties) {
                    return new ReadAs(properties);
                };

                /**
                 * Encodes the specified ReadAs message. Does not implicitly {@link pantau.ingestion.v1.ReadAs.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.ingestion.v1.ReadAs
                 * @static
                 * @param {pantau.ingestion.v1.ReadAs} message ReadAs message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ReadAs.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.institution != null && $Object.hasOwnProperty.call(message, "institution") && message.institution !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.institution);
                    if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.score);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ReadAs message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.ingestion.v1.ReadAs
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.ReadAs & pantau.ingestion.v1.ReadAs.$Shape} ReadAs
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ReadAs.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.ingestion.v1.ReadAs();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institution = value;
                                else
                                    delete message.institution;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.score = reader.stringVerify();
                                message._score = "score";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for ReadAs
                 * @function getTypeUrl
                 * @memberof pantau.ingestion.v1.ReadAs
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ReadAs.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.ingestion.v1.ReadAs";
                };

                return ReadAs;
            })();

            v1.StreamRequest = (function() {

                /**
                 * Properties of a StreamRequest.
                 * @typedef {Object} pantau.ingestion.v1.StreamRequest.$Properties
                 * @property {number|null} [number] StreamRequest number
                 * @property {Array.<pantau.ingestion.v1.Item>|null} [items] StreamRequest items
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StreamRequest.
                 * @memberof pantau.ingestion.v1
                 * @interface IStreamRequest
                 * @augments pantau.ingestion.v1.StreamRequest.$Properties
                 * @deprecated Use pantau.ingestion.v1.StreamRequest.$Properties instead.
                 */

                /**
                 * Shape of a StreamRequest.
                 * @typedef {{
                 *   number?: number|null;
                 *   items?: Array.<pantau.ingestion.v1.Item.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} pantau.ingestion.v1.StreamRequest.$Shape
                 */

                /**
                 * Constructs a new StreamRequest.
                 * @memberof pantau.ingestion.v1
                 * @classdesc Represents a StreamRequest.
                 * @constructor
                 * @param {pantau.ingestion.v1.StreamRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StreamRequest = function (properties) {
                    this.items = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * StreamRequest number.
                 * @member {number} number
                 * @memberof pantau.ingestion.v1.StreamRequest
                 * @instance
                 */
                StreamRequest.prototype.number = 0;

                /**
                 * StreamRequest items.
                 * @member {Array.<pantau.ingestion.v1.Item>} items
                 * @memberof pantau.ingestion.v1.StreamRequest
                 * @instance
                 */
                StreamRequest.prototype.items = $util.emptyArray;

                /**
                 * Creates a new StreamRequest instance using the specified properties.
                 * @function create
                 * @memberof pantau.ingestion.v1.StreamRequest
                 * @static
                 * @param {pantau.ingestion.v1.StreamRequest.$Properties=} [properties] Properties to set
                 * @returns {pantau.ingestion.v1.StreamRequest} StreamRequest instance
                 * @type {{
                 *   (properties: pantau.ingestion.v1.StreamRequest.$Shape): pantau.ingestion.v1.StreamRequest & pantau.ingestion.v1.StreamRequest.$Shape;
                 *   (properties?: pantau.ingestion.v1.StreamRequest.$Properties): pantau.ingestion.v1.StreamRequest;
                 * }}
                 */
                StreamRequest.create = function(properties) {
                    return new StreamRequest(properties);
                };

                /**
                 * Encodes the specified StreamRequest message. Does not implicitly {@link pantau.ingestion.v1.StreamRequest.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.ingestion.v1.StreamRequest
                 * @static
                 * @param {pantau.ingestion.v1.StreamRequest} message StreamRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StreamRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                    if (message.items != null && message.items.length)
                        for (let i = 0; i < message.items.length; ++i)
                            $root.pantau.ingestion.v1.Item.encode(message.items[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StreamRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.ingestion.v1.StreamRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.StreamRequest & pantau.ingestion.v1.StreamRequest.$Shape} StreamRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StreamRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.ingestion.v1.StreamRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.number = value;
                                else
                                    delete message.number;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.items && message.items.length))
                                    message.items = [];
                                message.items.push($root.pantau.ingestion.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for StreamRequest
                 * @function getTypeUrl
                 * @memberof pantau.ingestion.v1.StreamRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                StreamRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.ingestion.v1.StreamRequest";
                };

                return StreamRequest;
            })();

            v1.StreamResponse = (function() {

                /**
                 * Properties of a StreamResponse.
                 * @typedef {Object} pantau.ingestion.v1.StreamResponse.$Properties
                 * @property {number|null} [acknowledged] StreamResponse acknowledged
                 * @property {Array.<pantau.ingestion.v1.Reject>|null} [rejects] StreamResponse rejects
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StreamResponse.
                 * @memberof pantau.ingestion.v1
                 * @interface IStreamResponse
                 * @augments pantau.ingestion.v1.StreamResponse.$Properties
                 * @deprecated Use pantau.ingestion.v1.StreamResponse.$Properties instead.
                 */

                /**
                 * Shape of a StreamResponse.
                 * @typedef {pantau.ingestion.v1.StreamResponse.$Properties} pantau.ingestion.v1.StreamResponse.$Shape
                 */

                /**
                 * Constructs a new StreamResponse.
                 * @memberof pantau.ingestion.v1
                 * @classdesc Represents a StreamResponse.
                 * @constructor
                 * @param {pantau.ingestion.v1.StreamResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StreamResponse = function (properties) {
                    this.rejects = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * StreamResponse acknowledged.
                 * @member {number} acknowledged
                 * @memberof pantau.ingestion.v1.StreamResponse
                 * @instance
                 */
                StreamResponse.prototype.acknowledged = 0;

                /**
                 * StreamResponse rejects.
                 * @member {Array.<pantau.ingestion.v1.Reject>} rejects
                 * @memberof pantau.ingestion.v1.StreamResponse
                 * @instance
                 */
                StreamResponse.prototype.rejects = $util.emptyArray;

                /**
                 * Creates a new StreamResponse instance using the specified properties.
                 * @function create
                 * @memberof pantau.ingestion.v1.StreamResponse
                 * @static
                 * @param {pantau.ingestion.v1.StreamResponse.$Properties=} [properties] Properties to set
                 * @returns {pantau.ingestion.v1.StreamResponse} StreamResponse instance
                 * @type {{
                 *   (properties: pantau.ingestion.v1.StreamResponse.$Shape): pantau.ingestion.v1.StreamResponse & pantau.ingestion.v1.StreamResponse.$Shape;
                 *   (properties?: pantau.ingestion.v1.StreamResponse.$Properties): pantau.ingestion.v1.StreamResponse;
                 * }}
                 */
                StreamResponse.create = function(properties) {
                    return new StreamResponse(properties);
                };

                /**
                 * Encodes the specified StreamResponse message. Does not implicitly {@link pantau.ingestion.v1.StreamResponse.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.ingestion.v1.StreamResponse
                 * @static
                 * @param {pantau.ingestion.v1.StreamResponse} message StreamResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StreamResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.acknowledged != null && $Object.hasOwnProperty.call(message, "acknowledged") && message.acknowledged !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.acknowledged);
                    if (message.rejects != null && message.rejects.length)
                        for (let i = 0; i < message.rejects.length; ++i)
                            $root.pantau.ingestion.v1.Reject.encode(message.rejects[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StreamResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.ingestion.v1.StreamResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.StreamResponse & pantau.ingestion.v1.StreamResponse.$Shape} StreamResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StreamResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.ingestion.v1.StreamResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.acknowledged = value;
                                else
                                    delete message.acknowledged;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.rejects && message.rejects.length))
                                    message.rejects = [];
                                message.rejects.push($root.pantau.ingestion.v1.Reject.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for StreamResponse
                 * @function getTypeUrl
                 * @memberof pantau.ingestion.v1.StreamResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                StreamResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.ingestion.v1.StreamResponse";
                };

                return StreamResponse;
            })();

            v1.Reject = (function() {

                /**
                 * Properties of a Reject.
                 * @typedef {Object} pantau.ingestion.v1.Reject.$Properties
                 * @property {number|null} [number] Reject number
                 * @property {string|null} [id] Reject id
                 * @property {Array.<pantau.ingestion.v1.Problem>|null} [problems] Reject problems
                 * @property {number|null} [moreProblems] Reject moreProblems
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Reject.
                 * @memberof pantau.ingestion.v1
                 * @interface IReject
                 * @augments pantau.ingestion.v1.Reject.$Properties
                 * @deprecated Use pantau.ingestion.v1.Reject.$Properties instead.
                 */

                /**
                 * Shape of a Reject.
                 * @typedef {pantau.ingestion.v1.Reject.$Properties} pantau.ingestion.v1.Reject.$Shape
                 */

                /**
                 * Constructs a new Reject.
                 * @memberof pantau.ingestion.v1
                 * @classdesc Represents a Reject.
                 * @constructor
                 * @param {pantau.ingestion.v1.Reject.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Reject = function (properties) {
                    this.problems = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Reject number.
                 * @member {number} number
                 * @memberof pantau.ingestion.v1.Reject
                 * @instance
                 */
                Reject.prototype.number = 0;

                /**
                 * Reject id.
                 * @member {string} id
                 * @memberof pantau.ingestion.v1.Reject
                 * @instance
                 */
                Reject.prototype.id = "";

                /**
                 * Reject problems.
                 * @member {Array.<pantau.ingestion.v1.Problem>} problems
                 * @memberof pantau.ingestion.v1.Reject
                 * @instance
                 */
                Reject.prototype.problems = $util.emptyArray;

                /**
                 * Reject moreProblems.
                 * @member {number} moreProblems
                 * @memberof pantau.ingestion.v1.Reject
                 * @instance
                 */
                Reject.prototype.moreProblems = 0;

                /**
                 * Creates a new Reject instance using the specified properties.
                 * @function create
                 * @memberof pantau.ingestion.v1.Reject
                 * @static
                 * @param {pantau.ingestion.v1.Reject.$Properties=} [properties] Properties to set
                 * @returns {pantau.ingestion.v1.Reject} Reject instance
                 * @type {{
                 *   (properties: pantau.ingestion.v1.Reject.$Shape): pantau.ingestion.v1.Reject & pantau.ingestion.v1.Reject.$Shape;
                 *   (properties?: pantau.ingestion.v1.Reject.$Properties): pantau.ingestion.v1.Reject;
                 * }}
                 */
                Reject.create = function(properties) {
                    return new Reject(properties);
                };

                /**
                 * Encodes the specified Reject message. Does not implicitly {@link pantau.ingestion.v1.Reject.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.ingestion.v1.Reject
                 * @static
                 * @param {pantau.ingestion.v1.Reject} message Reject message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Reject.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.id);
                    if (message.problems != null && message.problems.length)
                        for (let i = 0; i < message.problems.length; ++i)
                            $root.pantau.ingestion.v1.Problem.encode(message.problems[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.moreProblems != null && $Object.hasOwnProperty.call(message, "moreProblems") && message.moreProblems !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.moreProblems);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Reject message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.ingestion.v1.Reject
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.Reject & pantau.ingestion.v1.Reject.$Shape} Reject
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Reject.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.ingestion.v1.Reject();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.number = value;
                                else
                                    delete message.number;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.problems && message.problems.length))
                                    message.problems = [];
                                message.problems.push($root.pantau.ingestion.v1.Problem.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.moreProblems = value;
                                else
                                    delete message.moreProblems;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Reject
                 * @function getTypeUrl
                 * @memberof pantau.ingestion.v1.Reject
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Reject.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.ingestion.v1.Reject";
                };

                return Reject;
            })();

            v1.Problem = (function() {

                /**
                 * Properties of a Problem.
                 * @typedef {Object} pantau.ingestion.v1.Problem.$Properties
                 * @property {string|null} [pointer] Problem pointer
                 * @property {string|null} [code] Problem code
                 * @property {string|null} [message] Problem message
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Problem.
                 * @memberof pantau.ingestion.v1
                 * @interface IProblem
                 * @augments pantau.ingestion.v1.Problem.$Properties
                 * @deprecated Use pantau.ingestion.v1.Problem.$Properties instead.
                 */

                /**
                 * Shape of a Problem.
                 * @typedef {pantau.ingestion.v1.Problem.$Properties} pantau.ingestion.v1.Problem.$Shape
                 */

                /**
                 * Constructs a new Problem.
                 * @memberof pantau.ingestion.v1
                 * @classdesc Represents a Problem.
                 * @constructor
                 * @param {pantau.ingestion.v1.Problem.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Problem = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Problem pointer.
                 * @member {string} pointer
                 * @memberof pantau.ingestion.v1.Problem
                 * @instance
                 */
                Problem.prototype.pointer = "";

                /**
                 * Problem code.
                 * @member {string} code
                 * @memberof pantau.ingestion.v1.Problem
                 * @instance
                 */
                Problem.prototype.code = "";

                /**
                 * Problem message.
                 * @member {string} message
                 * @memberof pantau.ingestion.v1.Problem
                 * @instance
                 */
                Problem.prototype.message = "";

                /**
                 * Creates a new Problem instance using the specified properties.
                 * @function create
                 * @memberof pantau.ingestion.v1.Problem
                 * @static
                 * @param {pantau.ingestion.v1.Problem.$Properties=} [properties] Properties to set
                 * @returns {pantau.ingestion.v1.Problem} Problem instance
                 * @type {{
                 *   (properties: pantau.ingestion.v1.Problem.$Shape): pantau.ingestion.v1.Problem & pantau.ingestion.v1.Problem.$Shape;
                 *   (properties?: pantau.ingestion.v1.Problem.$Properties): pantau.ingestion.v1.Problem;
                 * }}
                 */
                Problem.create = function(properties) {
                    return new Problem(properties);
                };

                /**
                 * Encodes the specified Problem message. Does not implicitly {@link pantau.ingestion.v1.Problem.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.ingestion.v1.Problem
                 * @static
                 * @param {pantau.ingestion.v1.Problem} message Problem message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Problem.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.pointer != null && $Object.hasOwnProperty.call(message, "pointer") && message.pointer !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.pointer);
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.code);
                    if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.message);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Problem message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.ingestion.v1.Problem
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.Problem & pantau.ingestion.v1.Problem.$Shape} Problem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Problem.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.ingestion.v1.Problem();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.pointer = value;
                                else
                                    delete message.pointer;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.message = value;
                                else
                                    delete message.message;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Problem
                 * @function getTypeUrl
                 * @memberof pantau.ingestion.v1.Problem
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Problem.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.ingestion.v1.Problem";
                };

                return Problem;
            })();

            v1.Item = (function() {

                /**
                 * Properties of an Item.
                 * @typedef {Object} pantau.ingestion.v1.Item.$Properties
                 * @property {pantau.ingestion.v1.Submission|null} [submission] Item submission
                 * @property {pantau.ingestion.v1.PublishedResult|null} [publishedResult] Item publishedResult
                 * @property {pantau.ingestion.v1.SubmissionWithdrawal|null} [submissionWithdrawal] Item submissionWithdrawal
                 * @property {pantau.ingestion.v1.PublishedResultWithdrawal|null} [publishedResultWithdrawal] Item publishedResultWithdrawal
                 * @property {pantau.ingestion.v1.Roster|null} [roster] Item roster
                 * @property {"submission"|"publishedResult"|"submissionWithdrawal"|"publishedResultWithdrawal"|"roster"} [kind] Item kind
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Item.
                 * @memberof pantau.ingestion.v1
                 * @interface IItem
                 * @augments pantau.ingestion.v1.Item.$Properties
                 * @deprecated Use pantau.ingestion.v1.Item.$Properties instead.
                 */

                /**
                 * Narrowed shape of an Item.
                 * @typedef {{
                 *   submission?: pantau.ingestion.v1.Submission.$Shape|null;
                 *   publishedResult?: pantau.ingestion.v1.PublishedResult.$Shape|null;
                 *   submissionWithdrawal?: pantau.ingestion.v1.SubmissionWithdrawal.$Shape|null;
                 *   publishedResultWithdrawal?: pantau.ingestion.v1.PublishedResultWithdrawal.$Shape|null;
                 *   roster?: pantau.ingestion.v1.Roster.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ kind?: undefined; submission?: null; publishedResult?: null; submissionWithdrawal?: null; publishedResultWithdrawal?: null; roster?: null }|{ kind?: "submission"; submission: pantau.ingestion.v1.Submission.$Shape; publishedResult?: null; submissionWithdrawal?: null; publishedResultWithdrawal?: null; roster?: null }|{ kind?: "publishedResult"; submission?: null; publishedResult: pantau.ingestion.v1.PublishedResult.$Shape; submissionWithdrawal?: null; publishedResultWithdrawal?: null; roster?: null }|{ kind?: "submissionWithdrawal"; submission?: null; publishedResult?: null; submissionWithdrawal: pantau.ingestion.v1.SubmissionWithdrawal.$Shape; publishedResultWithdrawal?: null; roster?: null }|{ kind?: "publishedResultWithdrawal"; submission?: null; publishedResult?: null; submissionWithdrawal?: null; publishedResultWithdrawal: pantau.ingestion.v1.PublishedResultWithdrawal.$Shape; roster?: null }|{ kind?: "roster"; submission?: null; publishedResult?: null; submissionWithdrawal?: null; publishedResultWithdrawal?: null; roster: pantau.ingestion.v1.Roster.$Shape })
                 * )} pantau.ingestion.v1.Item.$Shape
                 */

                /**
                 * Constructs a new Item.
                 * @memberof pantau.ingestion.v1
                 * @classdesc Represents an Item.
                 * @constructor
                 * @param {pantau.ingestion.v1.Item.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Item = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Item submission.
                 * @member {pantau.ingestion.v1.Submission|null|undefined} submission
                 * @memberof pantau.ingestion.v1.Item
                 * @instance
                 */
                Item.prototype.submission = null;

                /**
                 * Item publishedResult.
                 * @member {pantau.ingestion.v1.PublishedResult|null|undefined} publishedResult
                 * @memberof pantau.ingestion.v1.Item
                 * @instance
                 */
                Item.prototype.publishedResult = null;

                /**
                 * Item submissionWithdrawal.
                 * @member {pantau.ingestion.v1.SubmissionWithdrawal|null|undefined} submissionWithdrawal
                 * @memberof pantau.ingestion.v1.Item
                 * @instance
                 */
                Item.prototype.submissionWithdrawal = null;

                /**
                 * Item publishedResultWithdrawal.
                 * @member {pantau.ingestion.v1.PublishedResultWithdrawal|null|undefined} publishedResultWithdrawal
                 * @memberof pantau.ingestion.v1.Item
                 * @instance
                 */
                Item.prototype.publishedResultWithdrawal = null;

                /**
                 * Item roster.
                 * @member {pantau.ingestion.v1.Roster|null|undefined} roster
                 * @memberof pantau.ingestion.v1.Item
                 * @instance
                 */
                Item.prototype.roster = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * Item kind.
                 * @member {"submission"|"publishedResult"|"submissionWithdrawal"|"publishedResultWithdrawal"|"roster"|undefined} kind
                 * @memberof pantau.ingestion.v1.Item
                 * @instance
                 */
                $Object.defineProperty(Item.prototype, "kind", {
                    get: $util.oneOfGetter($oneOfFields = ["submission", "publishedResult", "submissionWithdrawal", "publishedResultWithdrawal", "roster"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Item instance using the specified properties.
                 * @function create
                 * @memberof pantau.ingestion.v1.Item
                 * @static
                 * @param {pantau.ingestion.v1.Item.$Properties=} [properties] Properties to set
                 * @returns {pantau.ingestion.v1.Item} Item instance
                 * @type {{
                 *   (properties: pantau.ingestion.v1.Item.$Shape): pantau.ingestion.v1.Item & pantau.ingestion.v1.Item.$Shape;
                 *   (properties?: pantau.ingestion.v1.Item.$Properties): pantau.ingestion.v1.Item;
                 * }}
                 */
                Item.create = function(properties) {
                    return new Item(properties);
                };

                /**
                 * Encodes the specified Item message. Does not implicitly {@link pantau.ingestion.v1.Item.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.ingestion.v1.Item
                 * @static
                 * @param {pantau.ingestion.v1.Item} message Item message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Item.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.submission != null && $Object.hasOwnProperty.call(message, "submission"))
                        $root.pantau.ingestion.v1.Submission.encode(message.submission, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.publishedResult != null && $Object.hasOwnProperty.call(message, "publishedResult"))
                        $root.pantau.ingestion.v1.PublishedResult.encode(message.publishedResult, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.submissionWithdrawal != null && $Object.hasOwnProperty.call(message, "submissionWithdrawal"))
                        $root.pantau.ingestion.v1.SubmissionWithdrawal.encode(message.submissionWithdrawal, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.publishedResultWithdrawal != null && $Object.hasOwnProperty.call(message, "publishedResultWithdrawal"))
                        $root.pantau.ingestion.v1.PublishedResultWithdrawal.encode(message.publishedResultWithdrawal, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.roster != null && $Object.hasOwnProperty.call(message, "roster"))
                        $root.pantau.ingestion.v1.Roster.encode(message.roster, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Item message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.ingestion.v1.Item
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.Item & pantau.ingestion.v1.Item.$Shape} Item
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Item.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.ingestion.v1.Item();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.submission = $root.pantau.ingestion.v1.Submission.decode(reader, reader.size(), $undefined, _depth + 1, message.submission);
                                message.kind = "submission";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.publishedResult = $root.pantau.ingestion.v1.PublishedResult.decode(reader, reader.size(), $undefined, _depth + 1, message.publishedResult);
                                message.kind = "publishedResult";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.submissionWithdrawal = $root.pantau.ingestion.v1.SubmissionWithdrawal.decode(reader, reader.size(), $undefined, _depth + 1, message.submissionWithdrawal);
                                message.kind = "submissionWithdrawal";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.publishedResultWithdrawal = $root.pantau.ingestion.v1.PublishedResultWithdrawal.decode(reader, reader.size(), $undefined, _depth + 1, message.publishedResultWithdrawal);
                                message.kind = "publishedResultWithdrawal";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.roster = $root.pantau.ingestion.v1.Roster.decode(reader, reader.size(), $undefined, _depth + 1, message.roster);
                                message.kind = "roster";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Item
                 * @function getTypeUrl
                 * @memberof pantau.ingestion.v1.Item
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Item.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.ingestion.v1.Item";
                };

                return Item;
            })();

            v1.Submission = (function() {

                /**
                 * Properties of a Submission.
                 * @typedef {Object} pantau.ingestion.v1.Submission.$Properties
                 * @property {string|null} [id] Submission id
                 * @property {string|null} [institution] Submission institution
                 * @property {string|null} [institutionName] Submission institutionName
                 * @property {string|null} [instrument] Submission instrument
                 * @property {string|null} [period] Submission period
                 * @property {pantau.common.v1.Unit|null} [unit] Submission unit
                 * @property {pantau.common.v1.Product|null} [product] Submission product
                 * @property {number|null} [revision] Submission revision
                 * @property {Array.<pantau.ingestion.v1.Value>|null} [values] Submission values
                 * @property {Array.<pantau.ingestion.v1.Evidence>|null} [evidence] Submission evidence
                 * @property {string|null} [reason] Submission reason
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Submission.
                 * @memberof pantau.ingestion.v1
                 * @interface ISubmission
                 * @augments pantau.ingestion.v1.Submission.$Properties
                 * @deprecated Use pantau.ingestion.v1.Submission.$Properties instead.
                 */

                /**
                 * Shape of a Submission.
                 * @typedef {pantau.ingestion.v1.Submission.$Properties} pantau.ingestion.v1.Submission.$Shape
                 */

                /**
                 * Constructs a new Submission.
                 * @memberof pantau.ingestion.v1
                 * @classdesc Represents a Submission.
                 * @constructor
                 * @param {pantau.ingestion.v1.Submission.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Submission = function (properties) {
                    this.values = [];
                    this.evidence = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Submission id.
                 * @member {string} id
                 * @memberof pantau.ingestion.v1.Submission
                 * @instance
                 */
                Submission.prototype.id = "";

                /**
                 * Submission institution.
                 * @member {string} institution
                 * @memberof pantau.ingestion.v1.Submission
                 * @instance
                 */
                Submission.prototype.institution = "";

                /**
                 * Submission institutionName.
                 * @member {string} institutionName
                 * @memberof pantau.ingestion.v1.Submission
                 * @instance
                 */
                Submission.prototype.institutionName = "";

                /**
                 * Submission instrument.
                 * @member {string} instrument
                 * @memberof pantau.ingestion.v1.Submission
                 * @instance
                 */
                Submission.prototype.instrument = "";

                /**
                 * Submission period.
                 * @member {string} period
                 * @memberof pantau.ingestion.v1.Submission
                 * @instance
                 */
                Submission.prototype.period = "";

                /**
                 * Submission unit.
                 * @member {pantau.common.v1.Unit|null|undefined} unit
                 * @memberof pantau.ingestion.v1.Submission
                 * @instance
                 */
                Submission.prototype.unit = null;

                /**
                 * Submission product.
                 * @member {pantau.common.v1.Product|null|undefined} product
                 * @memberof pantau.ingestion.v1.Submission
                 * @instance
                 */
                Submission.prototype.product = null;

                /**
                 * Submission revision.
                 * @member {number} revision
                 * @memberof pantau.ingestion.v1.Submission
                 * @instance
                 */
                Submission.prototype.revision = 0;

                /**
                 * Submission values.
                 * @member {Array.<pantau.ingestion.v1.Value>} values
                 * @memberof pantau.ingestion.v1.Submission
                 * @instance
                 */
                Submission.prototype.values = $util.emptyArray;

                /**
                 * Submission evidence.
                 * @member {Array.<pantau.ingestion.v1.Evidence>} evidence
                 * @memberof pantau.ingestion.v1.Submission
                 * @instance
                 */
                Submission.prototype.evidence = $util.emptyArray;

                /**
                 * Submission reason.
                 * @member {string} reason
                 * @memberof pantau.ingestion.v1.Submission
                 * @instance
                 */
                Submission.prototype.reason = "";

                /**
                 * Creates a new Submission instance using the specified properties.
                 * @function create
                 * @memberof pantau.ingestion.v1.Submission
                 * @static
                 * @param {pantau.ingestion.v1.Submission.$Properties=} [properties] Properties to set
                 * @returns {pantau.ingestion.v1.Submission} Submission instance
                 * @type {{
                 *   (properties: pantau.ingestion.v1.Submission.$Shape): pantau.ingestion.v1.Submission & pantau.ingestion.v1.Submission.$Shape;
                 *   (properties?: pantau.ingestion.v1.Submission.$Properties): pantau.ingestion.v1.Submission;
                 * }}
                 */
                Submission.create = function(properties) {
                    return new Submission(properties);
                };

                /**
                 * Encodes the specified Submission message. Does not implicitly {@link pantau.ingestion.v1.Submission.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.ingestion.v1.Submission
                 * @static
                 * @param {pantau.ingestion.v1.Submission} message Submission message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Submission.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                    if (message.institution != null && $Object.hasOwnProperty.call(message, "institution") && message.institution !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.institution);
                    if (message.institutionName != null && $Object.hasOwnProperty.call(message, "institutionName") && message.institutionName !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.institutionName);
                    if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument") && message.instrument !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.instrument);
                    if (message.period != null && $Object.hasOwnProperty.call(message, "period") && message.period !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.period);
                    if (message.unit != null && $Object.hasOwnProperty.call(message, "unit"))
                        $root.pantau.common.v1.Unit.encode(message.unit, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.product != null && $Object.hasOwnProperty.call(message, "product"))
                        $root.pantau.common.v1.Product.encode(message.product, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== 0)
                        writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.revision);
                    if (message.values != null && message.values.length)
                        for (let i = 0; i < message.values.length; ++i)
                            $root.pantau.ingestion.v1.Value.encode(message.values[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                    if (message.evidence != null && message.evidence.length)
                        for (let i = 0; i < message.evidence.length; ++i)
                            $root.pantau.ingestion.v1.Evidence.encode(message.evidence[i], writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                        writer.uint32(/* id 11, wireType 2 =*/90).string(message.reason);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Submission message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.ingestion.v1.Submission
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.Submission & pantau.ingestion.v1.Submission.$Shape} Submission
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Submission.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.ingestion.v1.Submission();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institution = value;
                                else
                                    delete message.institution;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institutionName = value;
                                else
                                    delete message.institutionName;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.instrument = value;
                                else
                                    delete message.instrument;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.period = value;
                                else
                                    delete message.period;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.unit = $root.pantau.common.v1.Unit.decode(reader, reader.size(), $undefined, _depth + 1, message.unit);
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.product = $root.pantau.common.v1.Product.decode(reader, reader.size(), $undefined, _depth + 1, message.product);
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.revision = value;
                                else
                                    delete message.revision;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.values && message.values.length))
                                    message.values = [];
                                message.values.push($root.pantau.ingestion.v1.Value.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.evidence && message.evidence.length))
                                    message.evidence = [];
                                message.evidence.push($root.pantau.ingestion.v1.Evidence.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.reason = value;
                                else
                                    delete message.reason;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Submission
                 * @function getTypeUrl
                 * @memberof pantau.ingestion.v1.Submission
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Submission.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.ingestion.v1.Submission";
                };

                return Submission;
            })();

            v1.Value = (function() {

                /**
                 * Properties of a Value.
                 * @typedef {Object} pantau.ingestion.v1.Value.$Properties
                 * @property {string|null} [code] Value code
                 * @property {string|null} [value] Value value
                 * @property {string|null} [basis] Value basis
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Value.
                 * @memberof pantau.ingestion.v1
                 * @interface IValue
                 * @augments pantau.ingestion.v1.Value.$Properties
                 * @deprecated Use pantau.ingestion.v1.Value.$Properties instead.
                 */

                /**
                 * Shape of a Value.
                 * @typedef {pantau.ingestion.v1.Value.$Properties} pantau.ingestion.v1.Value.$Shape
                 */

                /**
                 * Constructs a new Value.
                 * @memberof pantau.ingestion.v1
                 * @classdesc Represents a Value.
                 * @constructor
                 * @param {pantau.ingestion.v1.Value.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Value = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Value code.
                 * @member {string} code
                 * @memberof pantau.ingestion.v1.Value
                 * @instance
                 */
                Value.prototype.code = "";

                /**
                 * Value value.
                 * @member {string} value
                 * @memberof pantau.ingestion.v1.Value
                 * @instance
                 */
                Value.prototype.value = "";

                /**
                 * Value basis.
                 * @member {string} basis
                 * @memberof pantau.ingestion.v1.Value
                 * @instance
                 */
                Value.prototype.basis = "";

                /**
                 * Creates a new Value instance using the specified properties.
                 * @function create
                 * @memberof pantau.ingestion.v1.Value
                 * @static
                 * @param {pantau.ingestion.v1.Value.$Properties=} [properties] Properties to set
                 * @returns {pantau.ingestion.v1.Value} Value instance
                 * @type {{
                 *   (properties: pantau.ingestion.v1.Value.$Shape): pantau.ingestion.v1.Value & pantau.ingestion.v1.Value.$Shape;
                 *   (properties?: pantau.ingestion.v1.Value.$Properties): pantau.ingestion.v1.Value;
                 * }}
                 */
                Value.create = function(properties) {
                    return new Value(properties);
                };

                /**
                 * Encodes the specified Value message. Does not implicitly {@link pantau.ingestion.v1.Value.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.ingestion.v1.Value
                 * @static
                 * @param {pantau.ingestion.v1.Value} message Value message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Value.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.value);
                    if (message.basis != null && $Object.hasOwnProperty.call(message, "basis") && message.basis !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.basis);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Value message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.ingestion.v1.Value
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.Value & pantau.ingestion.v1.Value.$Shape} Value
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Value.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.ingestion.v1.Value();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.value = value;
                                else
                                    delete message.value;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.basis = value;
                                else
                                    delete message.basis;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Value
                 * @function getTypeUrl
                 * @memberof pantau.ingestion.v1.Value
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Value.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.ingestion.v1.Value";
                };

                return Value;
            })();

            v1.Evidence = (function() {

                /**
                 * Properties of an Evidence.
                 * @typedef {Object} pantau.ingestion.v1.Evidence.$Properties
                 * @property {string|null} [code] Evidence code
                 * @property {string|null} [sha256] Evidence sha256
                 * @property {string|null} [mediaType] Evidence mediaType
                 * @property {number|null} [bytes] Evidence bytes
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Evidence.
                 * @memberof pantau.ingestion.v1
                 * @interface IEvidence
                 * @augments pantau.ingestion.v1.Evidence.$Properties
                 * @deprecated Use pantau.ingestion.v1.Evidence.$Properties instead.
                 */

                /**
                 * Shape of an Evidence.
                 * @typedef {pantau.ingestion.v1.Evidence.$Properties} pantau.ingestion.v1.Evidence.$Shape
                 */

                /**
                 * Constructs a new Evidence.
                 * @memberof pantau.ingestion.v1
                 * @classdesc Represents an Evidence.
                 * @constructor
                 * @param {pantau.ingestion.v1.Evidence.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Evidence = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Evidence code.
                 * @member {string} code
                 * @memberof pantau.ingestion.v1.Evidence
                 * @instance
                 */
                Evidence.prototype.code = "";

                /**
                 * Evidence sha256.
                 * @member {string} sha256
                 * @memberof pantau.ingestion.v1.Evidence
                 * @instance
                 */
                Evidence.prototype.sha256 = "";

                /**
                 * Evidence mediaType.
                 * @member {string} mediaType
                 * @memberof pantau.ingestion.v1.Evidence
                 * @instance
                 */
                Evidence.prototype.mediaType = "";

                /**
                 * Evidence bytes.
                 * @member {number} bytes
                 * @memberof pantau.ingestion.v1.Evidence
                 * @instance
                 */
                Evidence.prototype.bytes = 0;

                /**
                 * Creates a new Evidence instance using the specified properties.
                 * @function create
                 * @memberof pantau.ingestion.v1.Evidence
                 * @static
                 * @param {pantau.ingestion.v1.Evidence.$Properties=} [properties] Properties to set
                 * @returns {pantau.ingestion.v1.Evidence} Evidence instance
                 * @type {{
                 *   (properties: pantau.ingestion.v1.Evidence.$Shape): pantau.ingestion.v1.Evidence & pantau.ingestion.v1.Evidence.$Shape;
                 *   (properties?: pantau.ingestion.v1.Evidence.$Properties): pantau.ingestion.v1.Evidence;
                 * }}
                 */
                Evidence.create = function(properties) {
                    return new Evidence(properties);
                };

                /**
                 * Encodes the specified Evidence message. Does not implicitly {@link pantau.ingestion.v1.Evidence.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.ingestion.v1.Evidence
                 * @static
                 * @param {pantau.ingestion.v1.Evidence} message Evidence message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Evidence.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                    if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256") && message.sha256 !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.sha256);
                    if (message.mediaType != null && $Object.hasOwnProperty.call(message, "mediaType") && message.mediaType !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.mediaType);
                    if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && message.bytes !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.bytes);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Evidence message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.ingestion.v1.Evidence
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.Evidence & pantau.ingestion.v1.Evidence.$Shape} Evidence
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Evidence.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.ingestion.v1.Evidence();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.sha256 = value;
                                else
                                    delete message.sha256;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.mediaType = value;
                                else
                                    delete message.mediaType;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.bytes = value;
                                else
                                    delete message.bytes;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Evidence
                 * @function getTypeUrl
                 * @memberof pantau.ingestion.v1.Evidence
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Evidence.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.ingestion.v1.Evidence";
                };

                return Evidence;
            })();

            v1.SubmissionWithdrawal = (function() {

                /**
                 * Properties of a SubmissionWithdrawal.
                 * @typedef {Object} pantau.ingestion.v1.SubmissionWithdrawal.$Properties
                 * @property {string|null} [id] SubmissionWithdrawal id
                 * @property {string|null} [institution] SubmissionWithdrawal institution
                 * @property {string|null} [institutionName] SubmissionWithdrawal institutionName
                 * @property {string|null} [instrument] SubmissionWithdrawal instrument
                 * @property {string|null} [period] SubmissionWithdrawal period
                 * @property {string|null} [unit] SubmissionWithdrawal unit
                 * @property {string|null} [product] SubmissionWithdrawal product
                 * @property {number|null} [revision] SubmissionWithdrawal revision
                 * @property {string|null} [reason] SubmissionWithdrawal reason
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SubmissionWithdrawal.
                 * @memberof pantau.ingestion.v1
                 * @interface ISubmissionWithdrawal
                 * @augments pantau.ingestion.v1.SubmissionWithdrawal.$Properties
                 * @deprecated Use pantau.ingestion.v1.SubmissionWithdrawal.$Properties instead.
                 */

                /**
                 * Shape of a SubmissionWithdrawal.
                 * @typedef {pantau.ingestion.v1.SubmissionWithdrawal.$Properties} pantau.ingestion.v1.SubmissionWithdrawal.$Shape
                 */

                /**
                 * Constructs a new SubmissionWithdrawal.
                 * @memberof pantau.ingestion.v1
                 * @classdesc Represents a SubmissionWithdrawal.
                 * @constructor
                 * @param {pantau.ingestion.v1.SubmissionWithdrawal.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SubmissionWithdrawal = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SubmissionWithdrawal id.
                 * @member {string} id
                 * @memberof pantau.ingestion.v1.SubmissionWithdrawal
                 * @instance
                 */
                SubmissionWithdrawal.prototype.id = "";

                /**
                 * SubmissionWithdrawal institution.
                 * @member {string} institution
                 * @memberof pantau.ingestion.v1.SubmissionWithdrawal
                 * @instance
                 */
                SubmissionWithdrawal.prototype.institution = "";

                /**
                 * SubmissionWithdrawal institutionName.
                 * @member {string} institutionName
                 * @memberof pantau.ingestion.v1.SubmissionWithdrawal
                 * @instance
                 */
                SubmissionWithdrawal.prototype.institutionName = "";

                /**
                 * SubmissionWithdrawal instrument.
                 * @member {string} instrument
                 * @memberof pantau.ingestion.v1.SubmissionWithdrawal
                 * @instance
                 */
                SubmissionWithdrawal.prototype.instrument = "";

                /**
                 * SubmissionWithdrawal period.
                 * @member {string} period
                 * @memberof pantau.ingestion.v1.SubmissionWithdrawal
                 * @instance
                 */
                SubmissionWithdrawal.prototype.period = "";

                /**
                 * SubmissionWithdrawal unit.
                 * @member {string} unit
                 * @memberof pantau.ingestion.v1.SubmissionWithdrawal
                 * @instance
                 */
                SubmissionWithdrawal.prototype.unit = "";

                /**
                 * SubmissionWithdrawal product.
                 * @member {string} product
                 * @memberof pantau.ingestion.v1.SubmissionWithdrawal
                 * @instance
                 */
                SubmissionWithdrawal.prototype.product = "";

                /**
                 * SubmissionWithdrawal revision.
                 * @member {number} revision
                 * @memberof pantau.ingestion.v1.SubmissionWithdrawal
                 * @instance
                 */
                SubmissionWithdrawal.prototype.revision = 0;

                /**
                 * SubmissionWithdrawal reason.
                 * @member {string} reason
                 * @memberof pantau.ingestion.v1.SubmissionWithdrawal
                 * @instance
                 */
                SubmissionWithdrawal.prototype.reason = "";

                /**
                 * Creates a new SubmissionWithdrawal instance using the specified properties.
                 * @function create
                 * @memberof pantau.ingestion.v1.SubmissionWithdrawal
                 * @static
                 * @param {pantau.ingestion.v1.SubmissionWithdrawal.$Properties=} [properties] Properties to set
                 * @returns {pantau.ingestion.v1.SubmissionWithdrawal} SubmissionWithdrawal instance
                 * @type {{
                 *   (properties: pantau.ingestion.v1.SubmissionWithdrawal.$Shape): pantau.ingestion.v1.SubmissionWithdrawal & pantau.ingestion.v1.SubmissionWithdrawal.$Shape;
                 *   (properties?: pantau.ingestion.v1.SubmissionWithdrawal.$Properties): pantau.ingestion.v1.SubmissionWithdrawal;
                 * }}
                 */
                SubmissionWithdrawal.create = function(properties) {
                    return new SubmissionWithdrawal(properties);
                };

                /**
                 * Encodes the specified SubmissionWithdrawal message. Does not implicitly {@link pantau.ingestion.v1.SubmissionWithdrawal.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.ingestion.v1.SubmissionWithdrawal
                 * @static
                 * @param {pantau.ingestion.v1.SubmissionWithdrawal} message SubmissionWithdrawal message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SubmissionWithdrawal.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                    if (message.institution != null && $Object.hasOwnProperty.call(message, "institution") && message.institution !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.institution);
                    if (message.institutionName != null && $Object.hasOwnProperty.call(message, "institutionName") && message.institutionName !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.institutionName);
                    if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument") && message.instrument !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.instrument);
                    if (message.period != null && $Object.hasOwnProperty.call(message, "period") && message.period !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.period);
                    if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.unit);
                    if (message.product != null && $Object.hasOwnProperty.call(message, "product") && message.product !== "")
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.product);
                    if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== 0)
                        writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.revision);
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.reason);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SubmissionWithdrawal message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.ingestion.v1.SubmissionWithdrawal
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.SubmissionWithdrawal & pantau.ingestion.v1.SubmissionWithdrawal.$Shape} SubmissionWithdrawal
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SubmissionWithdrawal.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.ingestion.v1.SubmissionWithdrawal();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institution = value;
                                else
                                    delete message.institution;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institutionName = value;
                                else
                                    delete message.institutionName;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.instrument = value;
                                else
                                    delete message.instrument;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.period = value;
                                else
                                    delete message.period;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.unit = value;
                                else
                                    delete message.unit;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.product = value;
                                else
                                    delete message.product;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.revision = value;
                                else
                                    delete message.revision;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.reason = value;
                                else
                                    delete message.reason;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for SubmissionWithdrawal
                 * @function getTypeUrl
                 * @memberof pantau.ingestion.v1.SubmissionWithdrawal
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                SubmissionWithdrawal.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.ingestion.v1.SubmissionWithdrawal";
                };

                return SubmissionWithdrawal;
            })();

            v1.PublishedResult = (function() {

                /**
                 * Properties of a PublishedResult.
                 * @typedef {Object} pantau.ingestion.v1.PublishedResult.$Properties
                 * @property {string|null} [institution] PublishedResult institution
                 * @property {string|null} [institutionName] PublishedResult institutionName
                 * @property {string|null} [instrument] PublishedResult instrument
                 * @property {string|null} [period] PublishedResult period
                 * @property {pantau.common.v1.Unit|null} [unit] PublishedResult unit
                 * @property {pantau.common.v1.Product|null} [product] PublishedResult product
                 * @property {string|null} [score] PublishedResult score
                 * @property {string|null} [zone] PublishedResult zone
                 * @property {string|null} [category] PublishedResult category
                 * @property {string|null} [predicate] PublishedResult predicate
                 * @property {Array.<pantau.common.v1.PublishedRank>|null} [ranks] PublishedResult ranks
                 * @property {string|null} [award] PublishedResult award
                 * @property {string|null} [legalBasis] PublishedResult legalBasis
                 * @property {string|null} [note] PublishedResult note
                 * @property {pantau.common.v1.Source|null} [source] PublishedResult source
                 * @property {number|null} [revision] PublishedResult revision
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PublishedResult.
                 * @memberof pantau.ingestion.v1
                 * @interface IPublishedResult
                 * @augments pantau.ingestion.v1.PublishedResult.$Properties
                 * @deprecated Use pantau.ingestion.v1.PublishedResult.$Properties instead.
                 */

                /**
                 * Shape of a PublishedResult.
                 * @typedef {pantau.ingestion.v1.PublishedResult.$Properties} pantau.ingestion.v1.PublishedResult.$Shape
                 */

                /**
                 * Constructs a new PublishedResult.
                 * @memberof pantau.ingestion.v1
                 * @classdesc Represents a PublishedResult.
                 * @constructor
                 * @param {pantau.ingestion.v1.PublishedResult.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PublishedResult = function (properties) {
                    this.ranks = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PublishedResult institution.
                 * @member {string} institution
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @instance
                 */
                PublishedResult.prototype.institution = "";

                /**
                 * PublishedResult institutionName.
                 * @member {string} institutionName
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @instance
                 */
                PublishedResult.prototype.institutionName = "";

                /**
                 * PublishedResult instrument.
                 * @member {string} instrument
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @instance
                 */
                PublishedResult.prototype.instrument = "";

                /**
                 * PublishedResult period.
                 * @member {string} period
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @instance
                 */
                PublishedResult.prototype.period = "";

                /**
                 * PublishedResult unit.
                 * @member {pantau.common.v1.Unit|null|undefined} unit
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @instance
                 */
                PublishedResult.prototype.unit = null;

                /**
                 * PublishedResult product.
                 * @member {pantau.common.v1.Product|null|undefined} product
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @instance
                 */
                PublishedResult.prototype.product = null;

                /**
                 * PublishedResult score.
                 * @member {string} score
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @instance
                 */
                PublishedResult.prototype.score = "";

                /**
                 * PublishedResult zone.
                 * @member {string} zone
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @instance
                 */
                PublishedResult.prototype.zone = "";

                /**
                 * PublishedResult category.
                 * @member {string} category
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @instance
                 */
                PublishedResult.prototype.category = "";

                /**
                 * PublishedResult predicate.
                 * @member {string} predicate
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @instance
                 */
                PublishedResult.prototype.predicate = "";

                /**
                 * PublishedResult ranks.
                 * @member {Array.<pantau.common.v1.PublishedRank>} ranks
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @instance
                 */
                PublishedResult.prototype.ranks = $util.emptyArray;

                /**
                 * PublishedResult award.
                 * @member {string} award
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @instance
                 */
                PublishedResult.prototype.award = "";

                /**
                 * PublishedResult legalBasis.
                 * @member {string} legalBasis
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @instance
                 */
                PublishedResult.prototype.legalBasis = "";

                /**
                 * PublishedResult note.
                 * @member {string} note
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @instance
                 */
                PublishedResult.prototype.note = "";

                /**
                 * PublishedResult source.
                 * @member {pantau.common.v1.Source|null|undefined} source
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @instance
                 */
                PublishedResult.prototype.source = null;

                /**
                 * PublishedResult revision.
                 * @member {number} revision
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @instance
                 */
                PublishedResult.prototype.revision = 0;

                /**
                 * Creates a new PublishedResult instance using the specified properties.
                 * @function create
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @static
                 * @param {pantau.ingestion.v1.PublishedResult.$Properties=} [properties] Properties to set
                 * @returns {pantau.ingestion.v1.PublishedResult} PublishedResult instance
                 * @type {{
                 *   (properties: pantau.ingestion.v1.PublishedResult.$Shape): pantau.ingestion.v1.PublishedResult & pantau.ingestion.v1.PublishedResult.$Shape;
                 *   (properties?: pantau.ingestion.v1.PublishedResult.$Properties): pantau.ingestion.v1.PublishedResult;
                 * }}
                 */
                PublishedResult.create = function(properties) {
                    return new PublishedResult(properties);
                };

                /**
                 * Encodes the specified PublishedResult message. Does not implicitly {@link pantau.ingestion.v1.PublishedResult.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @static
                 * @param {pantau.ingestion.v1.PublishedResult} message PublishedResult message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PublishedResult.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.institution != null && $Object.hasOwnProperty.call(message, "institution") && message.institution !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.institution);
                    if (message.institutionName != null && $Object.hasOwnProperty.call(message, "institutionName") && message.institutionName !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.institutionName);
                    if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument") && message.instrument !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.instrument);
                    if (message.period != null && $Object.hasOwnProperty.call(message, "period") && message.period !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.period);
                    if (message.unit != null && $Object.hasOwnProperty.call(message, "unit"))
                        $root.pantau.common.v1.Unit.encode(message.unit, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.product != null && $Object.hasOwnProperty.call(message, "product"))
                        $root.pantau.common.v1.Product.encode(message.product, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.score != null && $Object.hasOwnProperty.call(message, "score") && message.score !== "")
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.score);
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.zone);
                    if (message.category != null && $Object.hasOwnProperty.call(message, "category") && message.category !== "")
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.category);
                    if (message.predicate != null && $Object.hasOwnProperty.call(message, "predicate") && message.predicate !== "")
                        writer.uint32(/* id 10, wireType 2 =*/82).string(message.predicate);
                    if (message.ranks != null && message.ranks.length)
                        for (let i = 0; i < message.ranks.length; ++i)
                            $root.pantau.common.v1.PublishedRank.encode(message.ranks[i], writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                    if (message.award != null && $Object.hasOwnProperty.call(message, "award") && message.award !== "")
                        writer.uint32(/* id 12, wireType 2 =*/98).string(message.award);
                    if (message.legalBasis != null && $Object.hasOwnProperty.call(message, "legalBasis") && message.legalBasis !== "")
                        writer.uint32(/* id 13, wireType 2 =*/106).string(message.legalBasis);
                    if (message.note != null && $Object.hasOwnProperty.call(message, "note") && message.note !== "")
                        writer.uint32(/* id 14, wireType 2 =*/114).string(message.note);
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                        $root.pantau.common.v1.Source.encode(message.source, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                    if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== 0)
                        writer.uint32(/* id 16, wireType 0 =*/128).uint32(message.revision);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PublishedResult message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.PublishedResult & pantau.ingestion.v1.PublishedResult.$Shape} PublishedResult
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PublishedResult.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.ingestion.v1.PublishedResult();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institution = value;
                                else
                                    delete message.institution;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institutionName = value;
                                else
                                    delete message.institutionName;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.instrument = value;
                                else
                                    delete message.instrument;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.period = value;
                                else
                                    delete message.period;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.unit = $root.pantau.common.v1.Unit.decode(reader, reader.size(), $undefined, _depth + 1, message.unit);
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.product = $root.pantau.common.v1.Product.decode(reader, reader.size(), $undefined, _depth + 1, message.product);
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.score = value;
                                else
                                    delete message.score;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.zone = value;
                                else
                                    delete message.zone;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.category = value;
                                else
                                    delete message.category;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.predicate = value;
                                else
                                    delete message.predicate;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.ranks && message.ranks.length))
                                    message.ranks = [];
                                message.ranks.push($root.pantau.common.v1.PublishedRank.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.award = value;
                                else
                                    delete message.award;
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.legalBasis = value;
                                else
                                    delete message.legalBasis;
                                continue;
                            }
                        case 14: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.note = value;
                                else
                                    delete message.note;
                                continue;
                            }
                        case 15: {
                                if (wireType !== 2)
                                    break;
                                message.source = $root.pantau.common.v1.Source.decode(reader, reader.size(), $undefined, _depth + 1, message.source);
                                continue;
                            }
                        case 16: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.revision = value;
                                else
                                    delete message.revision;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for PublishedResult
                 * @function getTypeUrl
                 * @memberof pantau.ingestion.v1.PublishedResult
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                PublishedResult.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.ingestion.v1.PublishedResult";
                };

                return PublishedResult;
            })();

            v1.PublishedResultWithdrawal = (function() {

                /**
                 * Properties of a PublishedResultWithdrawal.
                 * @typedef {Object} pantau.ingestion.v1.PublishedResultWithdrawal.$Properties
                 * @property {string|null} [institution] PublishedResultWithdrawal institution
                 * @property {string|null} [institutionName] PublishedResultWithdrawal institutionName
                 * @property {string|null} [instrument] PublishedResultWithdrawal instrument
                 * @property {string|null} [period] PublishedResultWithdrawal period
                 * @property {string|null} [unit] PublishedResultWithdrawal unit
                 * @property {string|null} [product] PublishedResultWithdrawal product
                 * @property {pantau.common.v1.Source|null} [source] PublishedResultWithdrawal source
                 * @property {number|null} [revision] PublishedResultWithdrawal revision
                 * @property {string|null} [reason] PublishedResultWithdrawal reason
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PublishedResultWithdrawal.
                 * @memberof pantau.ingestion.v1
                 * @interface IPublishedResultWithdrawal
                 * @augments pantau.ingestion.v1.PublishedResultWithdrawal.$Properties
                 * @deprecated Use pantau.ingestion.v1.PublishedResultWithdrawal.$Properties instead.
                 */

                /**
                 * Shape of a PublishedResultWithdrawal.
                 * @typedef {pantau.ingestion.v1.PublishedResultWithdrawal.$Properties} pantau.ingestion.v1.PublishedResultWithdrawal.$Shape
                 */

                /**
                 * Constructs a new PublishedResultWithdrawal.
                 * @memberof pantau.ingestion.v1
                 * @classdesc Represents a PublishedResultWithdrawal.
                 * @constructor
                 * @param {pantau.ingestion.v1.PublishedResultWithdrawal.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PublishedResultWithdrawal = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PublishedResultWithdrawal institution.
                 * @member {string} institution
                 * @memberof pantau.ingestion.v1.PublishedResultWithdrawal
                 * @instance
                 */
                PublishedResultWithdrawal.prototype.institution = "";

                /**
                 * PublishedResultWithdrawal institutionName.
                 * @member {string} institutionName
                 * @memberof pantau.ingestion.v1.PublishedResultWithdrawal
                 * @instance
                 */
                PublishedResultWithdrawal.prototype.institutionName = "";

                /**
                 * PublishedResultWithdrawal instrument.
                 * @member {string} instrument
                 * @memberof pantau.ingestion.v1.PublishedResultWithdrawal
                 * @instance
                 */
                PublishedResultWithdrawal.prototype.instrument = "";

                /**
                 * PublishedResultWithdrawal period.
                 * @member {string} period
                 * @memberof pantau.ingestion.v1.PublishedResultWithdrawal
                 * @instance
                 */
                PublishedResultWithdrawal.prototype.period = "";

                /**
                 * PublishedResultWithdrawal unit.
                 * @member {string} unit
                 * @memberof pantau.ingestion.v1.PublishedResultWithdrawal
                 * @instance
                 */
                PublishedResultWithdrawal.prototype.unit = "";

                /**
                 * PublishedResultWithdrawal product.
                 * @member {string} product
                 * @memberof pantau.ingestion.v1.PublishedResultWithdrawal
                 * @instance
                 */
                PublishedResultWithdrawal.prototype.product = "";

                /**
                 * PublishedResultWithdrawal source.
                 * @member {pantau.common.v1.Source|null|undefined} source
                 * @memberof pantau.ingestion.v1.PublishedResultWithdrawal
                 * @instance
                 */
                PublishedResultWithdrawal.prototype.source = null;

                /**
                 * PublishedResultWithdrawal revision.
                 * @member {number} revision
                 * @memberof pantau.ingestion.v1.PublishedResultWithdrawal
                 * @instance
                 */
                PublishedResultWithdrawal.prototype.revision = 0;

                /**
                 * PublishedResultWithdrawal reason.
                 * @member {string} reason
                 * @memberof pantau.ingestion.v1.PublishedResultWithdrawal
                 * @instance
                 */
                PublishedResultWithdrawal.prototype.reason = "";

                /**
                 * Creates a new PublishedResultWithdrawal instance using the specified properties.
                 * @function create
                 * @memberof pantau.ingestion.v1.PublishedResultWithdrawal
                 * @static
                 * @param {pantau.ingestion.v1.PublishedResultWithdrawal.$Properties=} [properties] Properties to set
                 * @returns {pantau.ingestion.v1.PublishedResultWithdrawal} PublishedResultWithdrawal instance
                 * @type {{
                 *   (properties: pantau.ingestion.v1.PublishedResultWithdrawal.$Shape): pantau.ingestion.v1.PublishedResultWithdrawal & pantau.ingestion.v1.PublishedResultWithdrawal.$Shape;
                 *   (properties?: pantau.ingestion.v1.PublishedResultWithdrawal.$Properties): pantau.ingestion.v1.PublishedResultWithdrawal;
                 * }}
                 */
                PublishedResultWithdrawal.create = function(properties) {
                    return new PublishedResultWithdrawal(properties);
                };

                /**
                 * Encodes the specified PublishedResultWithdrawal message. Does not implicitly {@link pantau.ingestion.v1.PublishedResultWithdrawal.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.ingestion.v1.PublishedResultWithdrawal
                 * @static
                 * @param {pantau.ingestion.v1.PublishedResultWithdrawal} message PublishedResultWithdrawal message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PublishedResultWithdrawal.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.institution != null && $Object.hasOwnProperty.call(message, "institution") && message.institution !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.institution);
                    if (message.institutionName != null && $Object.hasOwnProperty.call(message, "institutionName") && message.institutionName !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.institutionName);
                    if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument") && message.instrument !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.instrument);
                    if (message.period != null && $Object.hasOwnProperty.call(message, "period") && message.period !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.period);
                    if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.unit);
                    if (message.product != null && $Object.hasOwnProperty.call(message, "product") && message.product !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.product);
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                        $root.pantau.common.v1.Source.encode(message.source, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== 0)
                        writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.revision);
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.reason);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PublishedResultWithdrawal message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.ingestion.v1.PublishedResultWithdrawal
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.PublishedResultWithdrawal & pantau.ingestion.v1.PublishedResultWithdrawal.$Shape} PublishedResultWithdrawal
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PublishedResultWithdrawal.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.ingestion.v1.PublishedResultWithdrawal();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institution = value;
                                else
                                    delete message.institution;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institutionName = value;
                                else
                                    delete message.institutionName;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.instrument = value;
                                else
                                    delete message.instrument;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.period = value;
                                else
                                    delete message.period;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.unit = value;
                                else
                                    delete message.unit;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.product = value;
                                else
                                    delete message.product;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.source = $root.pantau.common.v1.Source.decode(reader, reader.size(), $undefined, _depth + 1, message.source);
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.revision = value;
                                else
                                    delete message.revision;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.reason = value;
                                else
                                    delete message.reason;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for PublishedResultWithdrawal
                 * @function getTypeUrl
                 * @memberof pantau.ingestion.v1.PublishedResultWithdrawal
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                PublishedResultWithdrawal.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.ingestion.v1.PublishedResultWithdrawal";
                };

                return PublishedResultWithdrawal;
            })();

            v1.Roster = (function() {

                /**
                 * Properties of a Roster.
                 * @typedef {Object} pantau.ingestion.v1.Roster.$Properties
                 * @property {string|null} [institution] Roster institution
                 * @property {string|null} [instrument] Roster instrument
                 * @property {string|null} [period] Roster period
                 * @property {Array.<pantau.ingestion.v1.RosterUnit>|null} [units] Roster units
                 * @property {pantau.common.v1.Source|null} [source] Roster source
                 * @property {number|null} [revision] Roster revision
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Roster.
                 * @memberof pantau.ingestion.v1
                 * @interface IRoster
                 * @augments pantau.ingestion.v1.Roster.$Properties
                 * @deprecated Use pantau.ingestion.v1.Roster.$Properties instead.
                 */

                /**
                 * Shape of a Roster.
                 * @typedef {pantau.ingestion.v1.Roster.$Properties} pantau.ingestion.v1.Roster.$Shape
                 */

                /**
                 * Constructs a new Roster.
                 * @memberof pantau.ingestion.v1
                 * @classdesc Represents a Roster.
                 * @constructor
                 * @param {pantau.ingestion.v1.Roster.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Roster = function (properties) {
                    this.units = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Roster institution.
                 * @member {string} institution
                 * @memberof pantau.ingestion.v1.Roster
                 * @instance
                 */
                Roster.prototype.institution = "";

                /**
                 * Roster instrument.
                 * @member {string} instrument
                 * @memberof pantau.ingestion.v1.Roster
                 * @instance
                 */
                Roster.prototype.instrument = "";

                /**
                 * Roster period.
                 * @member {string} period
                 * @memberof pantau.ingestion.v1.Roster
                 * @instance
                 */
                Roster.prototype.period = "";

                /**
                 * Roster units.
                 * @member {Array.<pantau.ingestion.v1.RosterUnit>} units
                 * @memberof pantau.ingestion.v1.Roster
                 * @instance
                 */
                Roster.prototype.units = $util.emptyArray;

                /**
                 * Roster source.
                 * @member {pantau.common.v1.Source|null|undefined} source
                 * @memberof pantau.ingestion.v1.Roster
                 * @instance
                 */
                Roster.prototype.source = null;

                /**
                 * Roster revision.
                 * @member {number} revision
                 * @memberof pantau.ingestion.v1.Roster
                 * @instance
                 */
                Roster.prototype.revision = 0;

                /**
                 * Creates a new Roster instance using the specified properties.
                 * @function create
                 * @memberof pantau.ingestion.v1.Roster
                 * @static
                 * @param {pantau.ingestion.v1.Roster.$Properties=} [properties] Properties to set
                 * @returns {pantau.ingestion.v1.Roster} Roster instance
                 * @type {{
                 *   (properties: pantau.ingestion.v1.Roster.$Shape): pantau.ingestion.v1.Roster & pantau.ingestion.v1.Roster.$Shape;
                 *   (properties?: pantau.ingestion.v1.Roster.$Properties): pantau.ingestion.v1.Roster;
                 * }}
                 */
                Roster.create = function(properties) {
                    return new Roster(properties);
                };

                /**
                 * Encodes the specified Roster message. Does not implicitly {@link pantau.ingestion.v1.Roster.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.ingestion.v1.Roster
                 * @static
                 * @param {pantau.ingestion.v1.Roster} message Roster message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Roster.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.institution != null && $Object.hasOwnProperty.call(message, "institution") && message.institution !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.institution);
                    if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument") && message.instrument !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.instrument);
                    if (message.period != null && $Object.hasOwnProperty.call(message, "period") && message.period !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.period);
                    if (message.units != null && message.units.length)
                        for (let i = 0; i < message.units.length; ++i)
                            $root.pantau.ingestion.v1.RosterUnit.encode(message.units[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                        $root.pantau.common.v1.Source.encode(message.source, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && message.revision !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.revision);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Roster message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.ingestion.v1.Roster
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.Roster & pantau.ingestion.v1.Roster.$Shape} Roster
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Roster.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.ingestion.v1.Roster();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.institution = value;
                                else
                                    delete message.institution;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.instrument = value;
                                else
                                    delete message.instrument;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.period = value;
                                else
                                    delete message.period;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.units && message.units.length))
                                    message.units = [];
                                message.units.push($root.pantau.ingestion.v1.RosterUnit.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.source = $root.pantau.common.v1.Source.decode(reader, reader.size(), $undefined, _depth + 1, message.source);
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.revision = value;
                                else
                                    delete message.revision;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for Roster
                 * @function getTypeUrl
                 * @memberof pantau.ingestion.v1.Roster
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Roster.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.ingestion.v1.Roster";
                };

                return Roster;
            })();

            v1.RosterUnit = (function() {

                /**
                 * Properties of a RosterUnit.
                 * @typedef {Object} pantau.ingestion.v1.RosterUnit.$Properties
                 * @property {string|null} [code] RosterUnit code
                 * @property {string|null} [name] RosterUnit name
                 * @property {string|null} [kind] RosterUnit kind
                 * @property {Array.<pantau.common.v1.Product>|null} [products] RosterUnit products
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RosterUnit.
                 * @memberof pantau.ingestion.v1
                 * @interface IRosterUnit
                 * @augments pantau.ingestion.v1.RosterUnit.$Properties
                 * @deprecated Use pantau.ingestion.v1.RosterUnit.$Properties instead.
                 */

                /**
                 * Shape of a RosterUnit.
                 * @typedef {pantau.ingestion.v1.RosterUnit.$Properties} pantau.ingestion.v1.RosterUnit.$Shape
                 */

                /**
                 * Constructs a new RosterUnit.
                 * @memberof pantau.ingestion.v1
                 * @classdesc Represents a RosterUnit.
                 * @constructor
                 * @param {pantau.ingestion.v1.RosterUnit.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RosterUnit = function (properties) {
                    this.products = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RosterUnit code.
                 * @member {string} code
                 * @memberof pantau.ingestion.v1.RosterUnit
                 * @instance
                 */
                RosterUnit.prototype.code = "";

                /**
                 * RosterUnit name.
                 * @member {string} name
                 * @memberof pantau.ingestion.v1.RosterUnit
                 * @instance
                 */
                RosterUnit.prototype.name = "";

                /**
                 * RosterUnit kind.
                 * @member {string} kind
                 * @memberof pantau.ingestion.v1.RosterUnit
                 * @instance
                 */
                RosterUnit.prototype.kind = "";

                /**
                 * RosterUnit products.
                 * @member {Array.<pantau.common.v1.Product>} products
                 * @memberof pantau.ingestion.v1.RosterUnit
                 * @instance
                 */
                RosterUnit.prototype.products = $util.emptyArray;

                /**
                 * Creates a new RosterUnit instance using the specified properties.
                 * @function create
                 * @memberof pantau.ingestion.v1.RosterUnit
                 * @static
                 * @param {pantau.ingestion.v1.RosterUnit.$Properties=} [properties] Properties to set
                 * @returns {pantau.ingestion.v1.RosterUnit} RosterUnit instance
                 * @type {{
                 *   (properties: pantau.ingestion.v1.RosterUnit.$Shape): pantau.ingestion.v1.RosterUnit & pantau.ingestion.v1.RosterUnit.$Shape;
                 *   (properties?: pantau.ingestion.v1.RosterUnit.$Properties): pantau.ingestion.v1.RosterUnit;
                 * }}
                 */
                RosterUnit.create = function(properties) {
                    return new RosterUnit(properties);
                };

                /**
                 * Encodes the specified RosterUnit message. Does not implicitly {@link pantau.ingestion.v1.RosterUnit.verify|verify} messages.
                 * @function encode
                 * @memberof pantau.ingestion.v1.RosterUnit
                 * @static
                 * @param {pantau.ingestion.v1.RosterUnit} message RosterUnit message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RosterUnit.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.kind);
                    if (message.products != null && message.products.length)
                        for (let i = 0; i < message.products.length; ++i)
                            $root.pantau.common.v1.Product.encode(message.products[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RosterUnit message from the specified reader or buffer.
                 * @function decode
                 * @memberof pantau.ingestion.v1.RosterUnit
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {pantau.ingestion.v1.RosterUnit & pantau.ingestion.v1.RosterUnit.$Shape} RosterUnit
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RosterUnit.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.pantau.ingestion.v1.RosterUnit();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.kind = value;
                                else
                                    delete message.kind;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.products && message.products.length))
                                    message.products = [];
                                message.products.push($root.pantau.common.v1.Product.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Gets the type url for RosterUnit
                 * @function getTypeUrl
                 * @memberof pantau.ingestion.v1.RosterUnit
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                RosterUnit.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/pantau.ingestion.v1.RosterUnit";
                };

                return RosterUnit;
            })();

            return v1;
        })();

        return ingestion;
    })();

    return pantau;
})();

export {
  $root as default
};
