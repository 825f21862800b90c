/** The version in package.json, which Maven keeps equal to its own. */
export const BRIDGE_VERSION = '0.1.0'
