-- What of the total the account credit of the client paid.
ALTER TABLE customer_order ADD COLUMN credit DECIMAL(28, 4) DEFAULT 0 NOT NULL;
