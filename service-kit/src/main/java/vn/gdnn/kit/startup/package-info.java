/** What is looked at before a service takes its first request. */
@NullMarked
package vn.gdnn.kit.startup;

import org.jspecify.annotations.NullMarked;
