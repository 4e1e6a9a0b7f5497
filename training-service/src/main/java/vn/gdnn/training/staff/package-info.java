/** Teachers and managers of an institution, from registration to departure. */
@NullMarked
package vn.gdnn.training.staff;

import org.jspecify.annotations.NullMarked;
