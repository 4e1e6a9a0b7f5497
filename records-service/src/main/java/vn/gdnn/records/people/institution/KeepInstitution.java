package vn.gdnn.records.people.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.Tenants;

/** Takes over what the reporting service tells of an institution. */
@ApplicationScoped
public class KeepInstitution {

    private final Tenants tenants;
    private final Database database;

    KeepInstitution(Tenants tenants, Database database) {
        this.tenants = tenants;
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    public void keep(InstitutionFacts facts) {
        tenants.keep(facts.code(), facts.province(), facts.name());
        database.update("""
                insert into institution_profile (institution, type, governing_body) values (?, ?, ?)
                on conflict (institution) do update
                set type = excluded.type, governing_body = excluded.governing_body""", facts.code(), facts.type(), facts.governingBody());
    }
}
