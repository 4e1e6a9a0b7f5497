package vn.gdnn.records.register.digitisation;

/**
 * When a number of an old register is taken, as conditions on a line {@code s}; each takes the institution. A paper
 * register begins again each year and a predecessor kept its own; a number of the register's own making is taken for all.
 */
final class TakenNumbers {

    static final String REGISTER = """
            exists (select from diploma d where d.institution = ? and d.register_folded = folded_number(s.register_number)
                    and (d.register_year is null
                         or d.register_year = coalesce(s.register_year, extract(year from s.issued_on))
                            and d.predecessor is not distinct from s.predecessor))""";

    static final String SERIAL = """
            exists (select from diploma d where d.institution = ? and d.serial_folded = folded_number(s.serial_number)
                    and d.predecessor is not distinct from s.predecessor and d.status <> 'CANCELLED')""";

    private TakenNumbers() {}
}
