-- What was given back of a payment, or is being given back.
ALTER TABLE payment_attempt ADD COLUMN refunded DECIMAL(28, 4) DEFAULT 0 NOT NULL;

CREATE TABLE credit_note (
  reseller_id ${uuid} NOT NULL,
  credit_note_id ${uuid} NOT NULL,
  series VARCHAR(16) ${bin} NOT NULL,
  series_number BIGINT NOT NULL,
  client_id ${uuid} NOT NULL,
  recipient VARCHAR(40) ${bin} NOT NULL,
  invoice_id ${uuid} NOT NULL,
  original ${json} NOT NULL,
  parties ${json} NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  credited ${json} NOT NULL,
  total DECIMAL(28, 4) NOT NULL,
  currency CHAR(3) ${bin} NOT NULL,
  issued_on DATE NOT NULL,
  settlement_way VARCHAR(16) ${bin} NOT NULL,
  settlement_state VARCHAR(16) ${bin} NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, credit_note_id),
  CONSTRAINT credit_note_number_key UNIQUE (reseller_id, series, series_number)
) ${opts};

CREATE INDEX credit_note_of_invoice ON credit_note (reseller_id, invoice_id, credit_note_id);
CREATE INDEX credit_note_of_client ON credit_note (reseller_id, client_id, credit_note_id);

-- held_credit_note_id is the credit note, as long as this refund shuts out every other one for it, and then nothing.
CREATE TABLE refund (
  reseller_id ${uuid} NOT NULL,
  refund_id ${uuid} NOT NULL,
  client_id ${uuid} NOT NULL,
  credit_note_id ${uuid} NOT NULL,
  held_credit_note_id ${uuid},
  payment_attempt_id ${uuid} NOT NULL,
  gateway VARCHAR(64) ${bin} NOT NULL,
  token VARCHAR(128) ${bin} NOT NULL,
  amount DECIMAL(28, 4) NOT NULL,
  currency CHAR(3) ${bin} NOT NULL,
  state VARCHAR(16) ${bin} NOT NULL,
  gateway_answer ${json} NOT NULL,
  principal VARCHAR(128) ${bin} NOT NULL,
  started_at ${instant} NOT NULL,
  settled_at ${instant},
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, refund_id),
  CONSTRAINT refund_credit_note_key UNIQUE (reseller_id, held_credit_note_id)
) ${opts};

CREATE INDEX refund_in_state ON refund (reseller_id, state, started_at);
CREATE INDEX refund_of_credit_note ON refund (reseller_id, credit_note_id, refund_id);
