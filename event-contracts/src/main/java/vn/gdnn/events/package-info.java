/** What the services tell one another; a package per producing service and major version. */
@NullMarked
package vn.gdnn.events;

import org.jspecify.annotations.NullMarked;
