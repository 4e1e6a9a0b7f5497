/** Whether programmes in information technology and digital technology are up to date, and what they teach as technology. */
@NullMarked
package vn.gdnn.curriculum.programme.currency;

import org.jspecify.annotations.NullMarked;
