package vn.gdnn.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.training.course.content.CourseFacts;
import vn.gdnn.training.owner.Owner;

/** Writes down a course of the caller's school, province or ministry; nobody else sees it until it is offered. */
@ApplicationScoped
public class DraftCourse {

    private final CourseChecks checks;
    private final Prerequisites prerequisites;
    private final CourseRows rows;
    private final Courses courses;

    DraftCourse(CourseChecks checks, Prerequisites prerequisites, CourseRows rows, Courses courses) {
        this.checks = checks;
        this.prerequisites = prerequisites;
        this.rows = rows;
        this.courses = courses;
    }

    /** The account that writes it will not be the one that offers it. */
    @Transactional
    public CourseRecord draft(CourseFacts facts, String by) {
        var owner = Owner.ofCaller();
        var framework = checks.require(facts);
        prerequisites.require(facts.prerequisites(), null, owner);
        var id = Ids.next();
        rows.add(id, owner, facts, framework, by);
        return courses.require(id);
    }
}
