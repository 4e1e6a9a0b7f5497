package vn.gdnn.curriculum.programme.currency;

import java.util.UUID;

/**
 * A version in force, and from which days on which signals speak against it.
 *
 * @param version the programme's own version number
 * @param digitalTechnology whether its occupation is one of information technology or digital technology, as the list says today
 */
public record DatedProgramme(
        UUID id,
        UUID programmeId,
        int version,
        String institution,
        String province,
        Named named,
        boolean digitalTechnology,
        CurrencyDays days) {

    /** What it is called and what it leads to. */
    public record Named(String code, String name, String occupationCode) {}
}
