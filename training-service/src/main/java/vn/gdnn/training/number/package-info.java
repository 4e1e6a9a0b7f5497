/** The personal number of a staff member: sealed, compared by its hash, looked at for oddities. */
@NullMarked
package vn.gdnn.training.number;

import org.jspecify.annotations.NullMarked;
