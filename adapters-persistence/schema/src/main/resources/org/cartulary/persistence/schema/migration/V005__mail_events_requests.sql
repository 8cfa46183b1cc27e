CREATE TABLE mail (
  reseller_id ${uuid} NOT NULL,
  mail_id ${uuid} NOT NULL,
  event_id ${uuid} NOT NULL,
  client_id ${uuid},
  recipient VARCHAR(254) ${bin} NOT NULL,
  template VARCHAR(32) ${bin} NOT NULL,
  language VARCHAR(8) ${bin} NOT NULL,
  content ${json} NOT NULL,
  state VARCHAR(16) ${bin} NOT NULL,
  tries INTEGER NOT NULL,
  due_at ${instant} NOT NULL,
  sent_at ${instant},
  failure ${json},
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, mail_id),
  CONSTRAINT mail_event_key UNIQUE (reseller_id, event_id, recipient, template)
) ${opts};

-- The relay asks for all resellers that have mail due: the one index that does not begin with the reseller.
CREATE INDEX mail_due ON mail (state, due_at, reseller_id);

CREATE TABLE recorded_event (
  reseller_id ${uuid} NOT NULL,
  sequence BIGINT NOT NULL,
  event_id ${uuid} NOT NULL,
  type VARCHAR(64) ${bin} NOT NULL,
  subject VARCHAR(64) ${bin} NOT NULL,
  client_id ${uuid},
  principal VARCHAR(128) ${bin} NOT NULL,
  permission VARCHAR(64) ${bin},
  happened_at ${instant} NOT NULL,
  facts ${json} NOT NULL,
  hash CHAR(64) ${bin} NOT NULL,
  PRIMARY KEY (reseller_id, sequence)
) ${opts};

CREATE INDEX recorded_event_of_client ON recorded_event (reseller_id, client_id, sequence);

-- The last link of each reseller's chain.
CREATE TABLE event_chain (
  reseller_id ${uuid} NOT NULL,
  sequence BIGINT NOT NULL,
  hash CHAR(64) ${bin} NOT NULL,
  PRIMARY KEY (reseller_id)
) ${opts};

CREATE TABLE request_key (
  reseller_id ${uuid} NOT NULL,
  principal VARCHAR(128) ${bin} NOT NULL,
  caller_key VARCHAR(255) ${bin} NOT NULL,
  fingerprint VARCHAR(64) ${bin} NOT NULL,
  answer ${text},
  subject VARCHAR(64) ${bin},
  kept_at ${instant} NOT NULL,
  PRIMARY KEY (reseller_id, principal, caller_key)
) ${opts};
