-- What is kept for a client, in the currency of its billing details.
ALTER TABLE client ADD COLUMN credit DECIMAL(28, 4) DEFAULT 0 NOT NULL;
