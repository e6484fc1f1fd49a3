import { wordList } from "./word-list";

/** Bodies that speak in Spanish reports, and the papers in which they do. */
export const spanishBodies = wordList(`
    movimiento gobierno partido ministerio grupo comunicado informe policía fiscalía tribunal organización ejecutivo
    compañía ejército sindicato empresa asociación federación liga club colectivo dirección ayuntamiento municipio junta
    consejo comité comisión corte agencia unión ong presidencia embajada estado departamento oficina instituto hospital
    universidad escuela oposición mayoría delegación coalición redacción estudio encuesta nota carta escrito documento
    servicio servicios guardia autoridades operadora plataforma cámara banco fundación cooperativa constructora
    consejería consistorio formación bancada cancillería audiencia juzgado defensa acusación patronal central cadena
    diario periódico semanario radio web revista firma entidad corporación dictamen sentencia auto bufete procuraduría
    vecinos comunidad comunidades región provincia administración seguridad bomberos protección cuerpo centro hospital clínica
    obispado diócesis iglesia fabricante distribuidora promotora inmobiliaria aseguradora mutua caja holding multinacional
    textil automotriz minera petrolera eléctrica aerolínea naviera cervecera farmacéutica empresas compañías sindicatos
    asociaciones organizaciones gremio gremios central confederación cámara observatorio laboratorio sala pleno cabildo
    diputación generalitat xunta gobernación intendencia municipalidad alcaldía concejo legislatura senado congreso
    parlamento casa palacio moncloa cuartel brigada prefectura gendarmería carabineros vaticano arzobispado rectorado
    facultad claustro academia real directorio cúpula mesa comité cuerpo técnico vestuario plantel equipo escudería
    secretaría subsecretaría viceministerio superintendencia contraloría defensoría procuraduría registro notaría
    tuit mensaje texto acta resolución expediente circular
    ministerios diarios vecindario afición directiva plantilla
  `);
