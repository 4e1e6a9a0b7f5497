package vn.gdnn.records.people.institution;

import vn.gdnn.events.reporting.v1.InstitutionChanged;
import vn.gdnn.events.reporting.v1.InstitutionOnboarded;

/** An institution's present name, kind and place. */
public record InstitutionFacts(String code, String name, String type, String governingBody, String province) {

    /** As it entered the suite. */
    public static InstitutionFacts of(InstitutionOnboarded told) {
        return new InstitutionFacts(told.code(), told.name(), told.type(), told.governingBody(), told.province());
    }

    /** As it is now. */
    public static InstitutionFacts of(InstitutionChanged told) {
        return new InstitutionFacts(told.code(), told.name(), told.type(), told.governingBody(), told.province());
    }
}
