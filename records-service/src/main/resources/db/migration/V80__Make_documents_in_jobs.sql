-- Whether the documents are made as soon as the diplomas are issued, by a job of their own that follows.
alter table issue_order add column documents boolean not null default true;
alter table job add column followed_by uuid;
alter table job add foreign key (institution, followed_by) references job (institution, id);
