/** What the launcher promises without starting the suite; the system tests start it for real. */
@NullMarked
package vn.gdnn.quickstart;

import org.jspecify.annotations.NullMarked;
