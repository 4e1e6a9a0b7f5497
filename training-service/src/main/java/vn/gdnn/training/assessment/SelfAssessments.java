package vn.gdnn.training.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The self-assessments within the caller's scope. */
@ApplicationScoped
class SelfAssessments implements PanacheRepositoryBase<SelfAssessment, UUID> {}
