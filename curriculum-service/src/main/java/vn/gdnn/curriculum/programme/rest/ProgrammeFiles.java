package vn.gdnn.curriculum.programme.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.Objects;
import vn.gdnn.curriculum.programme.BringProgramme;
import vn.gdnn.kit.imports.StagedKind;

/** The two kinds of files of programmes: drafts, and programmes to be reviewed. */
@ApplicationScoped
class ProgrammeFiles {

    static final String DRAFTS = "programmes";
    static final String SUBMISSIONS = "programme-submissions";

    @Produces
    @Singleton
    StagedKind drafts(BringProgramme bring, ObjectMapper json, Validator validator) {
        return new ProgrammeLines(
                DRAFTS, (syllabus, sender) -> bring.draft(syllabus, Objects.requireNonNull(sender)), json, validator);
    }

    @Produces
    @Singleton
    StagedKind submissions(BringProgramme bring, ObjectMapper json, Validator validator) {
        return new ProgrammeLines(
                SUBMISSIONS,
                (syllabus, sender) -> bring.submit(syllabus, Objects.requireNonNull(sender)),
                json,
                validator);
    }
}
