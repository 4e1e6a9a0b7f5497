/** Programmes in force, told by the curriculum service. */
@NullMarked
package vn.gdnn.events.curriculum.v1;

import org.jspecify.annotations.NullMarked;
