// A personal data server and a directory of identities, both real and both on loopback only.
// Run from the folder that holds node_modules. Its environment: DATA, PDS_PORT, PLC_PORT.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const here = createRequire(path.join(process.cwd(), 'start.js'))
const { PlcServer, Database } = here('@did-plc/server')
const pdsModule = path.join(process.cwd(), 'node_modules', '@atproto', 'pds', 'dist', 'index.js')
const { PDS, readEnv } = await import(pathToFileURL(pdsModule).href)

const onLoopback = (app) => {
  const listen = app.listen.bind(app)
  app.listen = (port, ...rest) => listen(port, '127.0.0.1', ...rest)
}

const { DATA: data, PLC_PORT: plcPort } = process.env
const directory = PlcServer.create({ db: Database.mock(), port: Number(plcPort) })
onLoopback(directory.app)
await directory.start()

for (const folder of ['blobs', 'blobs-coming', 'actors']) {
  fs.mkdirSync(path.join(data, folder), { recursive: true })
}
Object.assign(process.env, {
  PDS_DATA_DIRECTORY: data,
  PDS_BLOBSTORE_DISK_LOCATION: path.join(data, 'blobs'),
  PDS_BLOBSTORE_DISK_TMP_LOCATION: path.join(data, 'blobs-coming'),
  PDS_HOSTNAME: 'localhost',
  PDS_DID_PLC_URL: `http://127.0.0.1:${plcPort}`,
  PDS_INVITE_REQUIRED: 'false',
  PDS_DEV_MODE: 'true', // lets it talk to a directory on loopback
  PDS_CRAWLERS: '',
  PDS_JWT_SECRET: 'only-for-tests',
  PDS_DPOP_SECRET: '11'.repeat(32),
  PDS_ADMIN_PASSWORD: 'only-for-tests',
  PDS_PLC_ROTATION_KEY_K256_PRIVATE_KEY_HEX: '22'.repeat(32),
  LOG_ENABLED: 'false',
})
const server = await PDS.fromEnv(readEnv())
onLoopback(server.app)
await server.start()

const stop = async () => {
  await server.destroy()
  await directory.destroy()
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
