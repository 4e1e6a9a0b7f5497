package vn.gdnn.kit.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.hibernate.annotations.TenantId;

/**
 * A row that belongs to one institution: the first of the two locks. The institution is filled by Hibernate; in which
 * province it stands, {@code tenant} alone says.
 */
@MappedSuperclass
@FilterDef(
        name = TenantOwned.PROVINCE_FILTER,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = "code", type = String.class))
@Filter(
        name = TenantOwned.PROVINCE_FILTER,
        deduceAliasInjectionPoints = false,
        condition = "{alias}.institution = any (array(select t.code from tenant t where t.province = :code))")
public abstract class TenantOwned {

    static final String PROVINCE_FILTER = "province";

    @TenantId
    @Column(updatable = false)
    private String institution;

    /** The code of the institution that owns this row. */
    public String institution() {
        return institution;
    }
}
