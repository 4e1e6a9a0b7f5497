package vn.gdnn.reporting.institution.rest;

import java.time.LocalDate;
import java.util.List;
import vn.gdnn.reporting.institution.Institution;
import vn.gdnn.reporting.institution.InstitutionType;
import vn.gdnn.reporting.institution.Ownership;
import vn.gdnn.reporting.institution.Profile;

record InstitutionView(
        String code,
        String name,
        InstitutionType type,
        Ownership ownership,
        String governingBody,
        String province,
        boolean highQuality,
        LocalDate since,
        List<Profile> history) {

    static InstitutionView of(Institution institution) {
        var now = institution.profile();
        return new InstitutionView(
                institution.code(),
                now.name(),
                now.type(),
                now.ownership(),
                now.governingBody(),
                now.province(),
                now.highQuality(),
                now.since(),
                institution.history());
    }
}
