-- Run once by the image postgres, when its volume is empty: a database for each service, and a role that can enter that one only.
\getenv password POSTGRES_PASSWORD
CREATE ROLE ingestion LOGIN PASSWORD :'password';
CREATE ROLE scoring LOGIN PASSWORD :'password';
CREATE ROLE complaints LOGIN PASSWORD :'password';
CREATE ROLE reporting LOGIN PASSWORD :'password';
CREATE DATABASE ingestion OWNER ingestion;
CREATE DATABASE scoring OWNER scoring;
CREATE DATABASE complaints OWNER complaints;
CREATE DATABASE reporting OWNER reporting;
REVOKE CONNECT ON DATABASE ingestion, scoring, complaints, reporting FROM PUBLIC;
