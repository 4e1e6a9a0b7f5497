package vn.gdnn.quickstart.demo;

import java.util.List;

/** Pages that show what the data are good for. */
public record Links(
        String validDiploma,
        String correctedDiploma,
        String replacedDiploma,
        String revokedDiploma,
        String certificate,
        String transfers,
        String unknownDiploma) {

    public List<String> lines() {
        return List.of(
                "a valid diploma:   " + validDiploma,
                "a corrected one:   " + correctedDiploma,
                "a replaced one:    " + replacedDiploma,
                "a revoked diploma: " + revokedDiploma,
                "a certificate:     " + certificate,
                "staff transfers:   " + transfers + " (with a token)",
                "an unknown number: " + unknownDiploma);
    }
}
