/** The accounts that write in an institution: which user name belongs to which subject. */
@NullMarked
package vn.gdnn.curriculum.account;

import org.jspecify.annotations.NullMarked;
