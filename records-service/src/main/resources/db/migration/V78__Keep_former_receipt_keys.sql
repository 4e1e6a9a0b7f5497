-- A receipt is evidence for as long as somebody keeps it: its key stays published when another takes its place.
create table receipt_key (
    key_id     text not null primary key,
    public_key bytea not null,
    started_at timestamptz not null default now()
);
alter table receipt_key enable row level security;
grant select on receipt_key to gdnn_public, gdnn_plumbing;
grant insert on receipt_key to gdnn_plumbing;
create policy anyone on receipt_key for select to gdnn_public, gdnn_plumbing using (true);
create policy begin_key on receipt_key for insert to gdnn_plumbing with check (true);
