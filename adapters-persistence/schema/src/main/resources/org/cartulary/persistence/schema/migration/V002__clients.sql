-- search_text holds what a person searches clients by, in lower case.
CREATE TABLE client (
  reseller_id ${uuid} NOT NULL,
  client_id ${uuid} NOT NULL,
  external_id VARCHAR(64) ${bin},
  owner_email VARCHAR(254) ${bin} NOT NULL,
  state VARCHAR(16) ${bin} NOT NULL,
  organisation VARCHAR(400) NOT NULL,
  domain VARCHAR(253) ${bin},
  language VARCHAR(8) ${bin} NOT NULL,
  client_group VARCHAR(128) ${bin},
  search_text VARCHAR(2000) ${bin} NOT NULL,
  billing ${json} NOT NULL,
  contacts ${json} NOT NULL,
  portal ${json} NOT NULL,
  transacted BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, client_id),
  CONSTRAINT client_external_id_key UNIQUE (reseller_id, external_id),
  CONSTRAINT client_owner_email_key UNIQUE (reseller_id, owner_email)
) ${opts};

CREATE TABLE invitation (
  reseller_id ${uuid} NOT NULL,
  invitation_id ${uuid} NOT NULL,
  client_id ${uuid} NOT NULL,
  contact_id ${uuid} NOT NULL,
  recipient VARCHAR(254) ${bin} NOT NULL,
  state VARCHAR(16) ${bin} NOT NULL,
  sent_at ${instant} NOT NULL,
  expires_at ${instant} NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, invitation_id)
) ${opts};

CREATE INDEX invitation_of_client ON invitation (reseller_id, client_id, invitation_id);

CREATE TABLE one_time_token (
  reseller_id ${uuid} NOT NULL,
  hash CHAR(64) ${bin} NOT NULL,
  token_id ${uuid} NOT NULL,
  purpose VARCHAR(16) ${bin} NOT NULL,
  subject_id ${uuid} NOT NULL,
  client_id ${uuid} NOT NULL,
  recipient VARCHAR(254) ${bin} NOT NULL,
  expires_at ${instant} NOT NULL,
  used_at ${instant},
  PRIMARY KEY (reseller_id, hash)
) ${opts};

CREATE INDEX one_time_token_of_subject ON one_time_token (reseller_id, subject_id);

CREATE TABLE permission (
  reseller_id ${uuid} NOT NULL,
  client_id ${uuid} NOT NULL,
  permission_id ${uuid} NOT NULL,
  state VARCHAR(16) ${bin} NOT NULL,
  terms ${json} NOT NULL,
  grant_version INTEGER NOT NULL,
  spent_month CHAR(7) ${bin},
  spent_amount DECIMAL(28, 4),
  spent_currency CHAR(3) ${bin},
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, client_id)
) ${opts};
