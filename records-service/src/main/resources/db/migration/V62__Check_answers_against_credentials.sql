-- Each answer is checked against the credential that the institution signed, by the key it was signed with.
grant select (key_id) on diploma_credential to gdnn_public;

-- A document that somebody brings along is found by its digest.
create index diploma_document_digest on diploma_document (digest);
