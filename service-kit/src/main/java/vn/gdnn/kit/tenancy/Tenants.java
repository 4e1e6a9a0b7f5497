package vn.gdnn.kit.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The institutions this service knows, from events; a row of an unknown institution cannot be stored. */
@ApplicationScoped
public class Tenants {

    private final EntityManager entities;

    Tenants(EntityManager entities) {
        this.entities = entities;
    }

    /** Enters an institution or changes its province and name; asks for the ministry's scope. */
    @Transactional(TxType.MANDATORY)
    public void upsert(String code, String province, String name) {
        entities.createNativeQuery("""
                        insert into tenant (code, province, name) values (:code, :province, :name)
                        on conflict (code) do update set province = excluded.province, name = excluded.name
                        where (tenant.province, tenant.name) is distinct from (excluded.province, excluded.name)""")
                .setParameter("code", code)
                .setParameter("province", province)
                .setParameter("name", name)
                .executeUpdate();
    }
}
