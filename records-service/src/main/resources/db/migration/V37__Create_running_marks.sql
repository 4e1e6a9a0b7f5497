-- Marks while a module is running: they change, every value is kept, and posting makes a result of them.
create table running_mark (
    institution    text not null,
    province       text not null default tenant_province(),
    enrolment      uuid not null,
    module_code    text not null,
    attempt        int not null check (attempt between 1 and 20),
    version        bigint not null,
    regular_marks  numeric[] not null,
    periodic_marks numeric[] not null,
    exam_mark      numeric(4, 2),
    examiner_marks numeric[] not null,
    recorded_by    text not null,
    recorded_at    timestamptz not null default clock_timestamp(),
    primary key (institution, enrolment, module_code, attempt),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, enrolment) references enrolment (institution, id)
);
select lock_rows('running_mark');
revoke delete on running_mark from gdnn_institution, gdnn_ministry;

create table running_mark_history (
    institution    text not null,
    province       text not null default tenant_province(),
    enrolment      uuid not null,
    module_code    text not null,
    attempt        int not null,
    version        bigint not null,
    regular_marks  numeric[] not null,
    periodic_marks numeric[] not null,
    exam_mark      numeric(4, 2),
    examiner_marks numeric[] not null,
    recorded_by    text not null,
    recorded_at    timestamptz not null,
    primary key (institution, enrolment, module_code, attempt, version),
    foreign key (institution, province) references tenant (code, province) on update cascade
);
select lock_rows('running_mark_history');
revoke update, delete on running_mark_history from gdnn_institution, gdnn_ministry;

create function keep_running_mark() returns trigger language plpgsql as $$
begin
    insert into running_mark_history select old.*;
    new.recorded_at := clock_timestamp();
    return new;
end
$$;
create trigger running_mark_state before update on running_mark for each row execute function keep_running_mark();
