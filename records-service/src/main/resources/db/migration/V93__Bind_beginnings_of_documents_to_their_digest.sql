-- Documents of every school begin with these bytes: no school can put other bytes under a digest that others use.
alter table document_template add constraint digest_of_prefix check (digest = sha256(prefix));
