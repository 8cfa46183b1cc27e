-- due_on: nothing for what was paid as it was issued, as all invoices of before were.
ALTER TABLE invoice ADD COLUMN due_on DATE;
ALTER TABLE invoice ADD COLUMN paid DECIMAL(28, 4) DEFAULT 0 NOT NULL;
ALTER TABLE invoice ADD COLUMN taken_off DECIMAL(28, 4) DEFAULT 0 NOT NULL;
ALTER TABLE invoice ADD COLUMN written_off DECIMAL(28, 4) DEFAULT 0 NOT NULL;
UPDATE invoice SET paid = total WHERE state = 'PAID';

CREATE INDEX invoice_owed ON invoice (reseller_id, due_on, invoice_id);
