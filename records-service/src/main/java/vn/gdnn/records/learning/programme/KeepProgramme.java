package vn.gdnn.records.learning.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.gdnn.events.curriculum.v1.ProgrammeApproved;
import vn.gdnn.events.curriculum.v1.ProgrammeRetired;
import vn.gdnn.kit.database.Database;
import vn.gdnn.records.learning.grading.Circular;
import vn.gdnn.records.learning.grading.MaximumTime;

/** Copies programmes from the events of the curriculum service; each approved version is kept. */
@ApplicationScoped
public class KeepProgramme {

    private final Database database;
    private final KeepClassifications classifications;

    KeepProgramme(Database database, KeepClassifications classifications) {
        this.database = database;
        this.classifications = classifications;
    }

    @Transactional(TxType.MANDATORY)
    public void approved(ProgrammeApproved event) {
        var facts = event.programme();
        var months = facts.durationMonths();
        var listed = event.occupation();
        var added = database.update(
                """
                insert into programme (institution, id, version, code, name, occupation_code, occupation_name,
                                       occupation_english, level, credits, high_quality, in_force_from, months,
                                       most_months_04_2022, most_months_09_2017)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                event.institution(),
                event.programmeId(),
                facts.version(),
                facts.code(),
                facts.name(),
                facts.occupationCode(),
                listed == null ? facts.name() : listed.name(),
                listed == null ? null : listed.englishName(),
                facts.level(),
                facts.credits(),
                facts.highQuality(),
                event.inForceFrom(),
                months,
                months == null ? null : MaximumTime.months(Circular.TT_04_2022, months),
                months == null ? null : MaximumTime.months(Circular.TT_09_2017, months));
        if (added == 1) {
            addModules(event);
            addElectives(event);
            addOutcomes(event);
        }
        classifications.keep(event);
    }

    @Transactional(TxType.MANDATORY)
    public void retired(ProgrammeRetired event) {
        database.update(
                "update programme set retired_on = ? where institution = ? and id = ?",
                event.on(),
                event.institution(),
                event.programmeId());
    }

    private void addModules(ProgrammeApproved event) {
        var position = 0;
        for (var module : event.modules()) {
            database.update(
                    """
                    insert into programme_module (institution, programme, programme_version, code, position, name,
                                                  credits, compulsory, condition, elective_group)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    event.institution(),
                    event.programmeId(),
                    event.programme().version(),
                    module.code(),
                    position++,
                    module.name(),
                    module.credits(),
                    module.compulsory(),
                    module.condition(),
                    module.electiveGroup());
        }
    }

    private void addElectives(ProgrammeApproved event) {
        var position = 0;
        for (var group : event.electives()) {
            database.update(
                    """
                    insert into programme_elective (institution, programme, programme_version, code, position, name,
                                                    minimum_credits, minimum_modules)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""",
                    event.institution(),
                    event.programmeId(),
                    event.programme().version(),
                    group.code(),
                    position++,
                    group.name(),
                    group.minimumCredits(),
                    group.minimumModules());
        }
    }

    private void addOutcomes(ProgrammeApproved event) {
        var position = 0;
        for (var outcome : event.outcomes()) {
            database.update(
                    """
                    insert into programme_outcome (institution, programme, programme_version, code, position, statement)
                    values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
                    event.institution(),
                    event.programmeId(),
                    event.programme().version(),
                    outcome.code(),
                    position++,
                    outcome.statement());
        }
    }
}
