/** Competence frameworks in versions: in their components trainings are described and people assess themselves. */
@NullMarked
package vn.gdnn.training.framework;

import org.jspecify.annotations.NullMarked;
