-- Facts by key; ORDER BY is the key that a replay converges on. {not a placeholder: comments are left out}
CREATE TABLE IF NOT EXISTS {database}.facts {on_cluster}
(key String, version UInt32, score Nullable(Decimal(18, 4)))
ENGINE = {engine:ReplacingMergeTree}
ORDER BY (key, version);
CREATE TABLE IF NOT EXISTS {database}.facts_current {on_cluster}
(key String, version UInt32, score Nullable(Decimal(18, 4)))
ENGINE = {engine:ReplacingMergeTree(version)}
ORDER BY key;
