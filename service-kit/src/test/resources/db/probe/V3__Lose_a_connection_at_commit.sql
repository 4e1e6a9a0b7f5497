create function lose_connection() returns trigger language plpgsql as $$
begin
    raise exception 'terminating connection due to administrator command' using errcode = 'admin_shutdown';
end $$;

create constraint trigger lost_at_commit after insert on probe
    deferrable initially deferred
    for each row when (new.name = 'lost at commit') execute function lose_connection();
