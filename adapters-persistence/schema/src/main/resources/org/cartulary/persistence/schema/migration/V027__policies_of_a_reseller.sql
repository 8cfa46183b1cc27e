ALTER TABLE reseller ADD COLUMN policies ${json};

-- What the owner is to be told ahead, and in notice_on on which day it comes. In a row of before, notice_on is when it is to be told.
ALTER TABLE subscription ADD COLUMN notice_of VARCHAR(16);
