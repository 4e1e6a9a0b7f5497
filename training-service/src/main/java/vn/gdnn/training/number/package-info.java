/** The numbers a member of staff is known by: sealed, compared by their hashes, looked at for oddities. */
@NullMarked
package vn.gdnn.training.number;

import org.jspecify.annotations.NullMarked;
