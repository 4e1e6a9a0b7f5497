/** Frameworks over HTTP, and their files: CSV and CASE 1.1. A service extends the resources at its own paths. */
@NullMarked
package vn.gdnn.framework.rest;

import org.jspecify.annotations.NullMarked;
