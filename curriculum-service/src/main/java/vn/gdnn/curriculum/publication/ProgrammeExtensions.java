package vn.gdnn.curriculum.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.gdnn.curriculum.syllabus.ElectiveGroup;
import vn.gdnn.curriculum.syllabus.ProgrammeModule;

/** What a programme says and the standard has no field for, under the names of the programme's own fields. */
final class ProgrammeExtensions {

    private ProgrammeExtensions() {}

    static Map<String, Object> of(PublishedProgramme programme) {
        var outline = programme.outline();
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("programmeId", programme.programmeId().toString());
        extensions.put("code", outline.code());
        extensions.put("occupationCode", outline.occupationCode());
        extensions.put("level", outline.level().name());
        extensions.put("entry", outline.entry().name());
        extensions.put("durationMonths", outline.durationMonths());
        extensions.put("credits", outline.credits());
        extensions.put("highQuality", outline.highQuality());
        var decision = programme.decision();
        if (decision != null) {
            extensions.put("decisionNumber", decision.number());
            extensions.put("decidedOn", decision.decidedOn().toString());
        }
        return extensions;
    }

    static Map<String, Object> of(ProgrammeModule module) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("credits", module.credits());
        extensions.put("theoryHours", module.theoryHours());
        extensions.put("practiceHours", module.practiceHours());
        extensions.put("testHours", module.testHours());
        extensions.put("compulsory", module.compulsory());
        extensions.put("condition", module.condition());
        if (module.kind() != null) {
            extensions.put("kind", module.kind().name());
        }
        if (module.commonSubject() != null) {
            extensions.put("commonSubject", module.commonSubject());
        }
        return extensions;
    }

    static Map<String, Object> of(ElectiveGroup group) {
        return Map.of("minimumCredits", group.minimumCredits(), "minimumModules", group.minimumModules());
    }
}
