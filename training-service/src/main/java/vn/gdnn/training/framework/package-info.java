/** The competence framework against which trainings are described. */
@NullMarked
package vn.gdnn.training.framework;

import org.jspecify.annotations.NullMarked;
