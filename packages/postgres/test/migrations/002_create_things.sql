CREATE TABLE things (id text PRIMARY KEY, amount bigint, day date, exact numeric);
