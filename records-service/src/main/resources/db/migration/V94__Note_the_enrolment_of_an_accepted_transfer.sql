-- An offer is accepted for one enrolment of the new school; repeated for another one it is refused.
alter table transfer_offer add column accepted_enrolment uuid;
grant update (accepted_enrolment) on transfer_offer to gdnn_institution;
update transfer_offer o set accepted_enrolment = r.enrolment from recognised_result r where r.offer = o.id;
