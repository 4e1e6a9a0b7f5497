package vn.gdnn.curriculum.programme.exchange.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import vn.gdnn.curriculum.programme.DraftProgramme;
import vn.gdnn.curriculum.rule.CheckSyllabus;
import vn.gdnn.curriculum.rule.FindingView;
import vn.gdnn.curriculum.syllabus.Syllabus;
import vn.gdnn.kit.problem.ProblemTexts;

/** Drafts what a package says as a single call would, and says what the rules find in it. */
@ApplicationScoped
class TakePackage {

    private final DraftProgramme draftProgramme;
    private final CheckSyllabus checkSyllabus;
    private final ProblemTexts texts;

    TakePackage(DraftProgramme draftProgramme, CheckSyllabus checkSyllabus, ProblemTexts texts) {
        this.draftProgramme = draftProgramme;
        this.checkSyllabus = checkSyllabus;
        this.texts = texts;
    }

    PackageTaken take(Syllabus syllabus, String author, Locale language) {
        var draft = draftProgramme.draft(syllabus, author);
        return new PackageTaken(
                draft.id(),
                draft.programmeId(),
                syllabus.outline().code(),
                checkSyllabus.findings(syllabus).stream()
                        .map(finding -> FindingView.of(finding, texts, language))
                        .toList());
    }
}
