/** What the kit serves for every service, at the addresses of this one. */
@NullMarked
package vn.gdnn.records.rest;

import org.jspecify.annotations.NullMarked;
