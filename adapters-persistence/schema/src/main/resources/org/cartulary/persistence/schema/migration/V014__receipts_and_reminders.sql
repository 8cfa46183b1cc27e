-- remind_on: when whoever owes it is reminded next. receipts: what came for it outside of any gateway, as JSON; nothing where nothing did.
ALTER TABLE invoice ADD COLUMN remind_on DATE;
ALTER TABLE invoice ADD COLUMN receipts ${json};

CREATE INDEX invoice_to_remind ON invoice (reseller_id, remind_on, invoice_id);
