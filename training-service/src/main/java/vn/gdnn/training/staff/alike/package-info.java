/** Records that may stand for one person: warned of within a school, joined for figures where the numbers say so. */
@NullMarked
package vn.gdnn.training.staff.alike;

import org.jspecify.annotations.NullMarked;
