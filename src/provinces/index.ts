export { ALIASES } from './aliases.ts'
export { findProvince, listOn, predecessorsOf, provinceByCode, provinceCode, successorOf } from './find.ts'
export { type MentionOptions, type ProvinceMention, provincesIn } from './mentions.ts'
export { PROVINCES, type Province, REFORM_DATE } from './registry.ts'
