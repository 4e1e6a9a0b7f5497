/** The digital competence framework for learners, Circular 02/2025/TT-BGDĐT. */
@NullMarked
package vn.gdnn.curriculum.competence;

import org.jspecify.annotations.NullMarked;
