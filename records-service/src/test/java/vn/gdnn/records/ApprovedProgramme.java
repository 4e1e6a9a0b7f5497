package vn.gdnn.records;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.curriculum.v1.DigitalFacts;
import vn.gdnn.events.curriculum.v1.ElectiveOutline;
import vn.gdnn.events.curriculum.v1.ListedOccupation;
import vn.gdnn.events.curriculum.v1.ModuleOutline;
import vn.gdnn.events.curriculum.v1.OccupationClassification;
import vn.gdnn.events.curriculum.v1.OutcomeStatement;
import vn.gdnn.events.curriculum.v1.ProgrammeApproved;
import vn.gdnn.events.curriculum.v1.ProgrammeFacts;

/** What curriculum tells of a version in force; a test names only what it is about. */
public final class ApprovedProgramme {

    private final UUID id;
    private final String institution;
    private ProgrammeFacts facts;
    private LocalDate inForceFrom;
    private List<ModuleOutline> modules = School.MODULES;
    private List<OutcomeStatement> outcomes =
            List.of(new OutcomeStatement("CDR01", "Cài đặt, cấu hình và bảo mật được mạng máy tính"));
    private List<ElectiveOutline> electives = List.of();
    private @Nullable ListedOccupation occupation;

    public ApprovedProgramme(UUID id, String institution, String code, int version, String level) {
        this.id = id;
        this.institution = institution;
        facts = new ProgrammeFacts(code, version, "Công nghệ thông tin", "6480201", level, 5, false, null);
        inForceFrom = LocalDate.of(2019 + version, 1, 1);
    }

    /** One of the first school that is not known yet, of an occupation that stands in ISCO-08 and in ISCED-F from a day on. */
    public static ApprovedProgramme classified(LocalDate since, String isco08) {
        return new ApprovedProgramme(UUID.randomUUID(), School.HANOI, "PL" + School.newCode(), 1, "COLLEGE")
                .standing(since, isco08);
    }

    public ApprovedProgramme standing(LocalDate since, String isco08) {
        occupation = new ListedOccupation(
                "Công nghệ thông tin", null, new OccupationClassification(since, isco08, "0613", null, 5));
        return this;
    }

    public ApprovedProgramme facts(ProgrammeFacts different) {
        facts = different;
        return this;
    }

    public ApprovedProgramme inForceFrom(LocalDate day) {
        inForceFrom = day;
        return this;
    }

    public ApprovedProgramme modules(ModuleOutline... different) {
        modules = List.of(different);
        return this;
    }

    public ApprovedProgramme outcomes(List<OutcomeStatement> different) {
        outcomes = different;
        return this;
    }

    public ApprovedProgramme electives(ElectiveOutline... groups) {
        electives = List.of(groups);
        return this;
    }

    public ApprovedProgramme occupation(@Nullable ListedOccupation listed) {
        occupation = listed;
        return this;
    }

    public ProgrammeApproved fact() {
        return new ProgrammeApproved(
                id,
                institution,
                facts,
                new DigitalFacts(true, true, true, null),
                inForceFrom,
                modules,
                outcomes,
                electives,
                occupation,
                List.of(),
                null,
                null,
                null);
    }
}
